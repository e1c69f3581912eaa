package news.dateline.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import news.dateline.ratelimit.Allowance;
import news.dateline.ratelimit.RateLimitStatus;
import news.dateline.ratelimit.RateLimited;

/** Tells clients what they have left, as draft-ietf-httpapi-ratelimit-headers defines. */
final class RateLimitHeaders {

    private RateLimitHeaders() {}

    /**
     * @param isShared whether shared caches may store the response: then it says nothing, because
     *     they would tell it to other clients, and with 304 change what they have stored
     */
    static void write(RoutingContext context, boolean isShared) {
        MultiMap headers = context.response().headers();
        if (context.failure() instanceof RateLimited refused && refused.canBeRetried()) {
            headers.set("Retry-After", String.valueOf(refused.status().secondsToReset()));
        }
        Allowance allowance = Requests.allowance(context);
        RateLimitStatus status = allowance == null || isShared ? null : allowance.status();
        if (status != null) {
            write(status, headers);
        }
    }

    private static void write(RateLimitStatus status, MultiMap headers) {
        String policy = '"' + status.kind().policy() + '"';
        headers.set(
                "RateLimit-Policy",
                policy
                        + ";q="
                        + status.limit()
                        + ";qu=\"cost\";w="
                        + RateLimitStatus.windowSeconds());
        headers.set(
                "RateLimit", policy + ";r=" + status.remaining() + ";t=" + status.secondsToReset());
    }

    /** Whether the response itself contains what is left, so that no cache may store it. */
    static boolean isInBody(RoutingContext context) {
        Allowance allowance = Requests.allowance(context);
        return allowance != null && allowance.isTold();
    }
}
