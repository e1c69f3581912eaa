package news.dateline.http;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests by HTTP/1.1 of which it is not certain where they end or whom they are for, as
 * RFC 9112 demands: a proxy may have read them otherwise. Their connection is closed.
 */
final class HeaderCheck implements Handler<RoutingContext> {

    private static final int BAD_REQUEST = 400;

    /** What was sent behind such a request may be a part of it. */
    private final Set<HttpConnection> closing =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!closing.isEmpty() && closing.contains(request.connection())) {
            return;
        }
        String wrong = request.version() == HttpVersion.HTTP_2 ? null : wrong(request);
        if (wrong == null) {
            context.next();
            return;
        }
        closing.add(request.connection());
        request.response().putHeader("Connection", "close");
        HttpCaller.of(context).whenOver(request.connection()::close);
        context.fail(new Refusal(BAD_REQUEST, wrong));
    }

    private static @Nullable String wrong(HttpServerRequest request) {
        List<String> codings = request.headers().getAll("Transfer-Encoding");
        if (!codings.isEmpty()
                && (codings.size() > 1 || !codings.get(0).trim().equalsIgnoreCase("chunked"))) {
            return "Transfer-Encoding must be chunked, or left out.";
        }
        return request.headers().getAll("Host").size() > 1 ? "Host is given several times." : null;
    }
}
