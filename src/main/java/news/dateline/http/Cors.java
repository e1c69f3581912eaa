package news.dateline.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Stands before Quarkus' CORS filter, where that is enabled: refuses other origins with an error as
 * clients expect it, and tells caches that answers differ by origin.
 */
final class Cors implements Handler<RoutingContext> {

    private static final String PREFIX = "quarkus.http.cors.";
    private static final String CREDENTIALS = "Access-Control-Allow-Credentials";

    private final Optional<List<String>> origins;

    private Cors(Optional<List<String>> origins) {
        this.origins = origins;
    }

    /** Empty if CORS is not enabled. */
    static Optional<Cors> of(Config config) {
        return isEnabled(config)
                ? Optional.of(
                        new Cors(
                                config.getOptionalValue(PREFIX + "origins", String[].class)
                                        .map(List::of)))
                : Optional.empty();
    }

    @Override
    public void handle(RoutingContext context) {
        context.addHeadersEndHandler(any -> complete(context.response().headers()));
        String origin = context.request().getHeader("Origin");
        if (origin == null || isAllowed(origin)) {
            context.next();
            return;
        }
        if (!isSame(context.request().authority(), origin)) {
            throw new ApiError(
                    ErrorCode.ORIGIN_NOT_ALLOWED,
                    "Pages of "
                            + origin
                            + " may not access this server: quarkus.http.cors.origins does not include"
                            + " that origin.");
        }
        // Quarkus' filter compares the scheme too, which differs behind a proxy that ends TLS.
        context.request().headers().remove("Origin");
        context.next();
    }

    /**
     * Whether a request is of another site's page. For WebSockets: no browser asks before, and with
     * CORS enabled all others have been refused.
     */
    static boolean isOfAnotherSite(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !isSame(request.authority(), origin);
    }

    static boolean isEnabled(Config config) {
        return config.getOptionalValue(PREFIX + "enabled", Boolean.class).orElse(false);
    }

    /** Also without an origin: a cache must not give this answer to a page that has one. */
    private static void complete(MultiMap headers) {
        String vary = headers.get("Vary");
        headers.set("Vary", vary == null ? "Origin" : vary + ", Origin");
        if ("false".equals(headers.get(CREDENTIALS))) {
            // "true" is the only value there is.
            headers.remove(CREDENTIALS);
        }
    }

    private boolean isAllowed(String origin) {
        return origins.isPresent()
                && (origins.get().equals(List.of("*"))
                        || origins.get().contains(origin)
                        || CORSFilter.isOriginAllowedByRegex(
                                CORSFilter.parseAllowedOriginsRegex(origins), origin));
    }

    /** Whatever the scheme: only a proxy knows by which one the page was loaded. */
    private static boolean isSame(@Nullable HostAndPort own, String origin) {
        try {
            URI given = URI.create(origin);
            return own != null
                    && given.getScheme() != null
                    && own.host().equalsIgnoreCase(given.getHost())
                    && port(own.port(), given) == port(given.getPort(), given);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(int known, URI origin) {
        if (known > 0) {
            return known;
        }
        return origin.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
