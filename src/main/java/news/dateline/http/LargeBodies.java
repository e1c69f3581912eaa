package news.dateline.http;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.identity.Roles;

/**
 * How large the body of a request may be. Those who may write send whole articles and up to a
 * hundred lines of a bundle. Such bodies are counted until their requests are over, since what is
 * read from them takes several times their memory.
 */
final class LargeBodies {

    private static final int AT_ONCE = 4;

    private final long usual;
    private final long ofWriters;
    private final AtomicLong bytes = new AtomicLong();

    LargeBodies(long usual, long ofWriters) {
        this.usual = usual;
        this.ofWriters = Math.max(usual, ofWriters);
    }

    /** In bytes. */
    long limit(RoutingContext context) {
        SecurityIdentity identity = HttpCaller.of(context).identity();
        return identity != null && identity.hasRole(Roles.CONTRIBUTOR) ? ofWriters : usual;
    }

    /**
     * Counts a body that has arrived until its request is over.
     *
     * @param whenOver runs what it is given when the request is over
     * @throws ApiError if there is no room for it at the moment
     */
    void count(int length, Consumer<Runnable> whenOver) {
        if (length <= usual) {
            return;
        }
        long most = AT_ONCE * ofWriters;
        if (bytes.addAndGet(length) > most) {
            bytes.addAndGet(-length);
            throw new ApiError(
                    ErrorCode.UNAVAILABLE,
                    String.format(
                            Locale.ENGLISH,
                            "Requests with large bodies that are being answered take more than %,d bytes, which is the limit of this server; please send the request again.",
                            most));
        }
        whenOver.accept(() -> bytes.addAndGet(-length));
    }
}
