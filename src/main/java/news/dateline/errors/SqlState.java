package news.dateline.errors;

import java.sql.SQLException;

import io.vertx.pgclient.PgException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's code of a failure, whichever driver or framework reports it. */
public final class SqlState {

    private SqlState() {}

    /** Of the failure or the first of its causes that has one; null if none has. */
    public static @Nullable String of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = ofAlone(cause);
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    /** The constraint that the failure, or one of its causes, has broken; null if none has. */
    public static @Nullable String constraint(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException error && error.getConstraint() != null) {
                return error.getConstraint();
            }
        }
        return null;
    }

    /** Of the failure itself, whatever its causes. */
    static @Nullable String ofAlone(Throwable failure) {
        if (failure instanceof PgException error) {
            return error.getSqlState();
        }
        return failure instanceof SQLException error ? error.getSQLState() : null;
    }
}
