package news.dateline.subscription;

import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.errors.ApiError;
import news.dateline.ratelimit.Client;
import org.jspecify.annotations.Nullable;

/** The place of one subscription among those that may be open, from before it is executed. */
public final class Place {

    private final OpenSubscriptions all;
    private final Client client;
    private final Object connection;
    private final @Nullable SecurityIdentity identity;
    private volatile @Nullable Subscriber subscriber;

    Place(
            OpenSubscriptions all,
            Client client,
            Object connection,
            @Nullable SecurityIdentity identity) {
        this.all = all;
        this.client = client;
        this.connection = connection;
        this.identity = identity;
    }

    Client client() {
        return client;
    }

    Object connection() {
        return connection;
    }

    @Nullable SecurityIdentity identity() {
        return identity;
    }

    void isTakenBy(Subscriber one) {
        subscriber = one;
    }

    @Nullable Subscriber subscriber() {
        return subscriber;
    }

    OpenSubscriptions all() {
        return all;
    }

    /** Leaves it to others. From any thread, any number of times. */
    public void leave() {
        all.remove(this);
    }

    /** From any thread. */
    void end(ApiError why) {
        Subscriber known = subscriber;
        if (known != null) {
            known.end(why);
        }
    }
}
