package news.dateline.subscription;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jakarta.inject.Singleton;

import graphql.GraphQLError;
import io.vertx.core.Vertx;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.identity.Credential;
import news.dateline.limits.Caller;
import news.dateline.ratelimit.Client;
import news.dateline.ratelimit.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * The open subscriptions of this server, bounded in number. One look a second over all of them ends
 * those whose credential has expired or was revoked, and those whose client reads nothing.
 */
@Singleton
public class OpenSubscriptions {

    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final SubscriptionsConfig config;
    private final RateLimits clients;
    private final SubscriptionMeters meters;
    private final Set<Place> places = ConcurrentHashMap.newKeySet();
    private final Map<Client, Integer> ofClients = new HashMap<>();
    private final Map<Object, Integer> ofConnections = new HashMap<>();
    private final long keepAliveNanos;
    private final long stalledNanos;
    private long lastKeepAlive = System.nanoTime();
    private final List<Consumer<ApiError>> whenEnding = new CopyOnWriteArrayList<>();
    private volatile boolean isEnding;

    OpenSubscriptions(
            SubscriptionsConfig config,
            RateLimits clients,
            SubscriptionMeters meters,
            Vertx vertx) {
        this.config = config;
        this.clients = clients;
        this.meters = meters;
        this.keepAliveNanos = config.keepAlive().toNanos();
        this.stalledNanos = config.stalled().toNanos();
        meters.open(places::size);
        vertx.setPeriodic(MILLIS_BETWEEN_LOOKS, any -> look());
    }

    /**
     * Takes a place for a subscription that is about to begin.
     *
     * @throws ApiError if there is none
     */
    public Place take(Caller caller) {
        checkOpen();
        Client client = clients.client(caller.identity(), caller::address);
        Place place = new Place(this, client, caller.connection(), caller.identity());
        synchronized (this) {
            check(places.size(), config.max(), "on this server", "max");
            check(
                    ofClients.getOrDefault(client, 0),
                    config.perClient(),
                    "of this client",
                    "per-client");
            check(
                    ofConnections.getOrDefault(place.connection(), 0),
                    config.perConnection(),
                    "on this connection",
                    "per-connection");
            places.add(place);
            ofClients.merge(client, 1, Integer::sum);
            ofConnections.merge(place.connection(), 1, Integer::sum);
        }
        return place;
    }

    private void check(int open, int most, String where, String key) {
        if (open >= most) {
            ApiError full =
                    new ApiError(
                            ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                            "%,d subscriptions are open %s, which is the limit (dateline.subscriptions.%s)."
                                    .formatted(open, where, key));
            meters.ended(full.code());
            throw full;
        }
    }

    synchronized void remove(Place place) {
        if (places.remove(place)) {
            ofClients.computeIfPresent(
                    place.client(), (any, count) -> count == 1 ? null : count - 1);
            ofConnections.computeIfPresent(
                    place.connection(), (any, count) -> count == 1 ? null : count - 1);
        }
    }

    /** Fails when the server is ending. */
    public void checkOpen() {
        if (isEnding) {
            throw ending();
        }
    }

    /** For one that began while the server's end did. */
    void checkStillOpen(Place place) {
        if (isEnding) {
            place.end(ending());
        }
    }

    /** Runs after each subscription was told that the server is ending. */
    public void whenEnding(Consumer<ApiError> task) {
        whenEnding.add(task);
    }

    void sent() {
        meters.sent();
    }

    void ended(List<? extends GraphQLError> errors) {
        meters.ended(errors);
    }

    /** How many there are. */
    public int size() {
        return places.size();
    }

    /** Says goodbye to all. New ones are not accepted any more. */
    public void end() {
        isEnding = true;
        places.forEach(place -> place.end(ending()));
        whenEnding.forEach(task -> task.accept(ending()));
    }

    private static ApiError ending() {
        return new ApiError(
                ErrorCode.UNAVAILABLE,
                "The server is shutting down; please subscribe again after resumeAfter.");
    }

    private void look() {
        Instant now = Instant.now();
        boolean isTimeForLife = System.nanoTime() - lastKeepAlive >= keepAliveNanos;
        if (isTimeForLife) {
            lastKeepAlive = System.nanoTime();
        }
        for (Place place : places) {
            Subscriber subscriber = place.subscriber();
            if (subscriber == null) {
                continue;
            }
            ApiError why = reason(place, subscriber, now);
            if (why != null) {
                subscriber.end(why);
            } else if (isTimeForLife) {
                subscriber.keepAlive();
            }
        }
    }

    private @Nullable ApiError reason(Place place, Subscriber subscriber, Instant now) {
        if (subscriber.stalledNanos() > stalledNanos) {
            return new ApiError(
                    ErrorCode.SLOW_SUBSCRIBER,
                    "The client has read nothing for %d s, though there were events."
                            .formatted(TimeUnit.NANOSECONDS.toSeconds(subscriber.stalledNanos())));
        }
        return Credential.refused(place.identity(), now);
    }
}
