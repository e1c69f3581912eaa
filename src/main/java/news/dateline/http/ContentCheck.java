package news.dateline.http;

import java.util.List;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.Shortened;

/**
 * Refuses bodies that are not JSON before they are read. That also keeps other sites' pages out:
 * what a browser sends for them without asking first is a form or plain text, never this type.
 */
final class ContentCheck implements Handler<RoutingContext> {

    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        checkTypes(request.headers().getAll("Content-Type"));
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw refusal("The body must not be compressed.");
        }
        context.next();
    }

    /**
     * A client that sets the header twice sends one media type repeated ("a, a"). That is taken, as
     * long as each of them is JSON in UTF-8.
     */
    private static void checkTypes(List<String> headers) {
        if (headers.isEmpty()) {
            throw refusal("A POST needs the header Content-Type: application/json.");
        }
        for (String header : headers) {
            for (String type : header.split(",", -1)) {
                if (!MediaRange.of(type).name().equals(MediaType.JSON.type())) {
                    throw refusal(
                            "Send the body as JSON in UTF-8, with the header Content-Type: application/json; this request has %s."
                                    .formatted(Shortened.of(header)));
                }
            }
        }
    }

    private static Refusal refusal(String message) {
        return new Refusal(UNSUPPORTED_MEDIA_TYPE, message);
    }
}
