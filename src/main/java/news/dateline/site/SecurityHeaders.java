package news.dateline.site;

import io.vertx.core.http.HttpServerResponse;

/** Security headers that restrict pages to loading from and sending to this server. */
final class SecurityHeaders {

    /** GraphiQL's editors set inline styles; inline scripts are forbidden. */
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String IMAGE = "default-src 'none'; style-src 'unsafe-inline'";

    private SecurityHeaders() {}

    static void add(HttpServerResponse response, FileType type) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (type == FileType.HTML) {
            // An address of GraphiQL has the query in it.
            response.putHeader("Content-Security-Policy", PAGE)
                    .putHeader("Referrer-Policy", "no-referrer");
        } else if (type == FileType.SVG) {
            response.putHeader("Content-Security-Policy", IMAGE);
        }
    }
}
