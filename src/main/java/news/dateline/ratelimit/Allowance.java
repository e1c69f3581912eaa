package news.dateline.ratelimit;

import java.util.function.LongSupplier;

import news.dateline.ratelimit.Quota.Window;
import org.jspecify.annotations.Nullable;

/** What one request may use of its client's limit. */
public final class Allowance {

    /**
     * The cost of a request that is not executed: about what parsing and validating its document
     * takes.
     */
    static final long REFUSED = 100;

    /**
     * Characters. New documents up to this length are parsed for clients that have nothing left, so
     * that they can query {@code rateLimit}.
     */
    static final int SHORT_DOCUMENT = 200;

    /** Null if the client has no limit. */
    private final @Nullable Quota quota;

    private final Client client;
    private final LongSupplier clock;
    private final RefusedRequests refused;
    private @Nullable Window window;
    private long cost;
    private boolean isTold;

    Allowance(Client client, @Nullable Quota quota, LongSupplier clock, RefusedRequests refused) {
        this.client = client;
        this.quota = quota;
        this.clock = clock;
        this.refused = refused;
    }

    /** Whose it is. */
    public Client client() {
        return client;
    }

    /** Fails if the client has nothing left. Called before a new document is parsed. */
    public void checkNotUsedUp(String document) {
        if (quota != null
                && document.length() > SHORT_DOCUMENT
                && quota.left(quota.at(clock.getAsLong())) == 0) {
            throw refuse(quota, 0);
        }
    }

    /** Uses the cost of an operation that is about to be executed; fails if less is left. */
    public void use(long operationCost) {
        if (quota == null) {
            return;
        }
        Window taken = quota.take(operationCost, clock.getAsLong());
        if (taken == null) {
            throw refuse(quota, operationCost);
        }
        window = taken;
        cost = operationCost;
    }

    /** Uses more than was estimated, whether it is left or not. */
    public void useMore(long more) {
        if (quota != null && more > 0) {
            window = quota.add(more, clock.getAsLong());
            cost += more;
        }
    }

    /** Gives the cost back, because the server could not execute the operation. */
    public void giveBack() {
        if (quota != null && window != null) {
            quota.giveBack(cost, window);
            window = window.plus(-cost);
            cost = 0;
        }
    }

    /** The request was not executed, by its own fault. */
    public void useForRefused() {
        if (quota != null && window == null) {
            window = quota.add(REFUSED, clock.getAsLong());
            cost = REFUSED;
        }
    }

    private RateLimited refuse(Quota exceeded, long operationCost) {
        useForRefused();
        RateLimited error = new RateLimited(client, status(exceeded), operationCost);
        refused.add(client, error);
        return error;
    }

    /** Null if the client has no limit. */
    public @Nullable RateLimitStatus status() {
        return quota == null ? null : status(quota);
    }

    private RateLimitStatus status(Quota of) {
        long now = clock.getAsLong();
        Window own = window == null ? of.at(now) : window;
        return new RateLimitStatus(client.kind(), of.limit(), cost, of.left(own), own.end(), now);
    }

    /** The status, as part of the response. */
    @Nullable RateLimitStatus tell() {
        isTold = true;
        return status();
    }

    /** Whether the response contains the status, so that it is meant for this client only. */
    public boolean isTold() {
        return isTold;
    }
}
