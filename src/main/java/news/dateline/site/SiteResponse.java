package news.dateline.site;

import java.util.Locale;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import news.dateline.hash.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file. File names do not change with their content, so browsers must revalidate each time.
 */
final class SiteResponse {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int METHOD_NOT_ALLOWED = 405;

    private SiteResponse() {}

    static boolean reads(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    static void send(RoutingContext context, SiteFile file) {
        HttpServerRequest request = context.request();
        if (!reads(request.method())) {
            refuse(context);
            return;
        }
        byte[] gzip = takesGzip(request.getHeader("Accept-Encoding")) ? file.gzip() : null;
        boolean isCompressed = gzip != null;
        String tag = file.tag(isCompressed);
        HttpServerResponse response =
                context.response()
                        .putHeader("ETag", tag)
                        .putHeader("Cache-Control", "no-cache")
                        .putHeader("Vary", "Accept-Encoding");
        SecurityHeaders.add(response, file.type());
        if (EntityTag.isIn(request.getHeader("If-None-Match"), tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        byte[] body = gzip != null ? gzip : file.body();
        response.putHeader("Content-Type", file.type().contentType());
        if (isCompressed) {
            response.putHeader("Content-Encoding", "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(body.length)).end();
            return;
        }
        if (!isCompressed) {
            // Vert.x would compress it for each request; it does not send this header on.
            response.putHeader("Content-Encoding", "identity");
        }
        // Not copied: a client that does not read holds what is sent in memory.
        response.end(Buffer.buffer(Unpooled.wrappedBuffer(body)));
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader("Allow", ALLOWED);
        if (context.request().method() == HttpMethod.OPTIONS) {
            context.response().setStatusCode(NO_CONTENT).end();
            return;
        }
        NotFound.sendError(
                context,
                METHOD_NOT_ALLOWED,
                "Pages can only be read. GraphQL requests go to /graphql.");
    }

    private static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.replace(" ", "").split(";", 2);
            if (parts[0].equals("gzip") || parts[0].equals("*")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
