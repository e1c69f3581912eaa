package news.dateline.ratelimit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/** A request that is not executed because its client has too little left of its limit. */
public final class RateLimited extends ApiError {

    private final RateLimitStatus status;
    private final long operationCost;

    /**
     * @param operationCost 0 if it was not computed, because nothing is left
     */
    RateLimited(Client client, RateLimitStatus status, long operationCost) {
        super(ErrorCode.RATE_LIMITED, message(client, status, operationCost));
        this.status = status;
        this.operationCost = operationCost;
    }

    private static String message(Client client, RateLimitStatus status, long operationCost) {
        String who = "this " + client.kind().noun();
        if (operationCost > status.limit()) {
            return String.format(
                    Locale.ENGLISH,
                    "Operation cost is %,d, but %s can use only %,d per minute; please request less.",
                    operationCost,
                    who,
                    status.limit());
        }
        String left =
                operationCost == 0
                        ? "This " + client.kind().noun() + " has nothing"
                        : String.format(
                                Locale.ENGLISH,
                                "Operation cost is %,d, but %s has only %,d",
                                operationCost,
                                who,
                                status.remaining());
        return String.format(
                Locale.ENGLISH,
                "%s left of its %,d per minute. Try again in %d s.",
                left,
                status.limit(),
                status.secondsToReset());
    }

    /** Whether the same request can succeed later. */
    public boolean canBeRetried() {
        return operationCost <= status.limit();
    }

    public RateLimitStatus status() {
        return status;
    }

    long operationCost() {
        return operationCost;
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", status.limit());
        if (operationCost > 0) {
            details.put("cost", operationCost);
        }
        details.put("remaining", status.remaining());
        details.put("resetAt", resetAt().toString());
        return details;
    }

    private Instant resetAt() {
        return status.resetAt().truncatedTo(ChronoUnit.MILLIS);
    }
}
