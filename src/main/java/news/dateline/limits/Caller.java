package news.dateline.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import org.jspecify.annotations.Nullable;

/** Who waits for an operation's result, whatever the transport. */
public interface Caller {

    /** Where the operation runs. */
    Context thread();

    /** What it shares its turns with where operations wait: an object for each connection. */
    Object connection();

    /**
     * The network address of the client, as text.
     *
     * @param proxies how many proxies are known to have forwarded what it sends
     */
    String address(int proxies);

    /** Who it is; null if the request does not say. */
    @Nullable SecurityIdentity identity();

    /** Runs once the result has been sent or the caller has left; at once if that is so. */
    void whenOver(Runnable task);

    /** Runs if there is a result, but the caller takes it slowly. */
    void whenSlow(Runnable task);
}
