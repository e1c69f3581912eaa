package news.dateline.http;

import java.time.Duration;

import io.vertx.core.http.HttpServerRequest;

/** What caches between a reader and Dateline, the reader's own among them, may keep and how. */
final class Caching {

    private static final String NEVER = "no-store";

    private final String lifetime;

    Caching(Duration maxAge) {
        this.lifetime = maxAge.isZero() ? "no-cache" : "max-age=" + maxAge.toSeconds();
    }

    /** Only what was asked by its address and is whole may be kept. */
    String control(HttpServerRequest request, boolean isKept) {
        if (!isKept) {
            return NEVER;
        }
        boolean isPersonal = request.headers().contains("Authorization");
        return (isPersonal ? "private, " : "public, ") + lifetime;
    }
}
