package news.dateline.ratelimit;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "How much the client may request per minute. Counted in cost, for each API key, each user, or the address of a client without an identity, by the server that answers.")
public class RateLimit {

    @Description("The cost that all requests of the client may have together in a minute.")
    public int limit;

    @Description(
            "The estimated cost of this operation. The field `rateLimit` itself costs nothing.")
    public int cost;

    @Description("The cost that is left until `resetAt`, after this operation.")
    public int remaining;

    @NonNull
    @Description(
            "When the whole limit is available again, in UTC: a minute after the client's first request.")
    public Instant resetAt;

    RateLimit(RateLimitStatus status) {
        this.limit = (int) status.limit();
        this.cost = (int) status.cost();
        this.remaining = (int) status.remaining();
        this.resetAt = status.resetAt();
    }
}
