package news.dateline.ratelimit;

import java.time.Instant;

/**
 * What a client has left.
 *
 * @param cost what the request has used
 * @param resetMillis when the whole limit is available again, in milliseconds since 1970
 * @param now in milliseconds since 1970
 */
public record RateLimitStatus(
        Client.Kind kind, long limit, long cost, long remaining, long resetMillis, long now) {

    private static final long MILLIS = 1000;

    public Instant resetAt() {
        return Instant.ofEpochMilli(resetMillis);
    }

    /** Seconds until the reset, rounded up: who waits that long finds the whole limit. */
    public long secondsToReset() {
        return Math.max(1, (resetMillis - now + MILLIS - 1) / MILLIS);
    }

    /** The length of a window in seconds. */
    public static long windowSeconds() {
        return Quota.WINDOW_MILLIS / MILLIS;
    }
}
