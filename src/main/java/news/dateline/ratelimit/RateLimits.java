package news.dateline.ratelimit;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.identity.Author;
import org.jspecify.annotations.Nullable;

/**
 * What each client has used, in memory: nothing is read from the database, and the servers of a
 * database do not know of one another.
 */
@Singleton
// Caffeine finds the class of a cache by a name made of its features; this is for native
// executables.
@RegisterForReflection(
        classNames = {
            "com.github.benmanes.caffeine.cache.SSMSA",
            "com.github.benmanes.caffeine.cache.PSAMS"
        })
public class RateLimits {

    private final RateLimitConfig config;
    private final LongSupplier clock;
    private final Cache<Client, Quota> clients;
    private final RefusedRequests refused = new RefusedRequests();

    @Inject
    RateLimits(RateLimitConfig config) {
        this(config, System::currentTimeMillis);
    }

    RateLimits(RateLimitConfig config, LongSupplier clock) {
        this.config = config;
        this.clock = clock;
        this.clients =
                Caffeine.newBuilder()
                        .maximumSize(config.clients())
                        // At once: in the background, a flood of new clients can push out busy
                        // ones.
                        .executor(Runnable::run)
                        // Longer than a window, so what is forgotten is not in use.
                        .expireAfterAccess(Duration.ofMillis(2 * Quota.WINDOW_MILLIS))
                        .build();
    }

    /**
     * For a request.
     *
     * @param identity null or anonymous if nothing says who sends it; then its address counts
     * @param address of the client behind so many proxies
     */
    public Allowance allowance(@Nullable SecurityIdentity identity, IntFunction<String> address) {
        return allowance(client(identity, address));
    }

    /** For an event of a subscription. */
    public Allowance allowance(Client client) {
        long limit = limit(client.kind());
        Quota quota = limit == 0 ? null : clients.get(client, any -> new Quota(limit));
        return new Allowance(client, quota, clock, refused);
    }

    /** Who sends it: a key, a user, or else an address. */
    public Client client(@Nullable SecurityIdentity identity, IntFunction<String> address) {
        return identity == null || identity.isAnonymous()
                ? new Client(Client.Kind.ADDRESS, AddressKey.of(address.apply(config.proxies())))
                : Client.of(Author.of(identity));
    }

    private long limit(Client.Kind kind) {
        return switch (kind) {
            case ADDRESS -> config.addresses();
            case SUBJECT -> config.subjects();
            case KEY -> config.keys();
        };
    }

    /** How many requests were refused since the start. */
    public long refused(Client.Kind kind) {
        return refused.count(kind);
    }

    /** About how many clients are counted now. */
    public long clients() {
        return clients.estimatedSize();
    }
}
