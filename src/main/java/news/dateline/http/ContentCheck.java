package news.dateline.http;

import java.util.List;
import java.util.Locale;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

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
        checkCoding(request.getHeader("Content-Encoding"));
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
                checkType(type);
            }
        }
    }

    private static void checkType(String type) {
        String[] parts = type.split(";", -1);
        if (!parts[0].trim().equalsIgnoreCase("application/json")) {
            throw refusal("The body must be application/json, as its Content-Type says.");
        }
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].trim().toLowerCase(Locale.ROOT).split("=", 2);
            if (parameter[0].equals("charset")
                    && (parameter.length < 2 || !Utf8.isNamedBy(parameter[1]))) {
                throw refusal("The body must be in UTF-8.");
            }
        }
    }

    private static void checkCoding(@Nullable String header) {
        if (header != null && !header.equalsIgnoreCase("identity")) {
            throw refusal("The body must not be compressed.");
        }
    }

    private static Refusal refusal(String message) {
        return new Refusal(UNSUPPORTED_MEDIA_TYPE, message);
    }
}
