package news.dateline.errors;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the client is told of a failure: our own words as they are, of anything else only a
 * reference.
 */
public final class ErrorReport {

    private static final Logger LOG = Logger.getLogger(ErrorReport.class);

    public static final String NO_VALUE = "This non-null field has no value.";

    /** When that was last logged; 0 if it was not. */
    private static final AtomicLong WARNED = new AtomicLong();

    /** How PostgreSQL's codes begin that say: not now, or not this server (25006, a standby). */
    private static final List<String> UNREACHABLE =
            List.of("08", "25006", "25P03", "25P04", "28", "53", "57P", "40");

    private ErrorReport() {}

    public static GraphQLError of(Throwable failure, ResultPath path, SourceLocation location) {
        ApiError known = known(failure);
        return new CodedError(known.getMessage(), path.toList(), List.of(location), known.code());
    }

    /** Of a place that must have a value and has none, though nothing failed. */
    public static CodedError noValue(ResultPath path, SourceLocation location) {
        return new CodedError(NO_VALUE, path.toList(), List.of(location), ErrorCode.INTERNAL);
    }

    /** In our own words; what is none of them is logged. */
    public static ApiError known(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiError error) {
                return error;
            }
            if (cause instanceof UnauthorizedException) {
                return new ApiError(
                        ErrorCode.UNAUTHENTICATED,
                        "This field requires authentication: send an API key or a token in the header \"Authorization: Bearer …\".");
            }
            if (cause instanceof ForbiddenException) {
                return new ApiError(
                        ErrorCode.FORBIDDEN,
                        "You do not have the role that this field requires; /docs/access.md lists the roles.");
            }
            if (isOfThePool(cause)) {
                return new ApiError(
                        ErrorCode.UNAVAILABLE,
                        "All connections to the database are in use; please try again.");
            }
            if (isTooSlow(cause)) {
                return new ApiError(
                        ErrorCode.TIMEOUT,
                        "This took too long and was stopped; please request less.");
            }
            if (isOfUnreachable(cause)) {
                warn(cause);
                return new ApiError(
                        ErrorCode.UNAVAILABLE,
                        "The database cannot be reached at the moment; please try again.");
            }
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "Internal failure %s", reference);
        return new ApiError(
                ErrorCode.INTERNAL,
                "Internal error. Its reference, for the server's operator: " + reference);
    }

    /**
     * Whether the database cannot be reached at the moment, which what was asked has no part in.
     */
    public static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOfUnreachable(cause) || isOfThePool(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Once a second at the most: while the database is away, every field says the same. */
    private static void warn(Throwable cause) {
        long now = System.nanoTime();
        long last = WARNED.get();
        boolean due = last == 0 || now - last > TimeUnit.SECONDS.toNanos(1);
        if (due && WARNED.compareAndSet(last, now)) {
            LOG.warnf("The database cannot be reached: %s", cause.toString());
        }
    }

    /**
     * The pool itself fails with a mere text, "Timeout". What fails while connecting has a class of
     * its own.
     */
    static boolean isOfThePool(Throwable cause) {
        return isText(cause) && "Timeout".equals(cause.getMessage());
    }

    private static boolean isText(Throwable cause) {
        return cause.getClass() == NoStackTraceThrowable.class;
    }

    /** Stopped by PostgreSQL's own limit. */
    private static boolean isTooSlow(Throwable cause) {
        return "57014".equals(SqlState.ofAlone(cause));
    }

    /**
     * No connection, one that broke or did not come in time, a server that is stopping, starting or
     * full or does not let us in, or a standby that had to follow its primary in the middle of the
     * statement.
     */
    private static boolean isOfUnreachable(Throwable cause) {
        String state = SqlState.ofAlone(cause);
        if (state != null) {
            return UNREACHABLE.stream().anyMatch(state::startsWith);
        }
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof VertxException
                // Of statements that Vert.x does not send any more, as the connection is closed.
                || isText(cause);
    }
}
