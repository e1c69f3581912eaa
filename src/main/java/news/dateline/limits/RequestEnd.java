package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells, once, when a request is over: answered, or left by its client. The routing context could
 * tell too, but SmallRye's handler puts its own handlers in the place of those that it listens by.
 */
public final class RequestEnd {

    private final HttpServerResponse response;
    private final List<Runnable> todo = new ArrayList<>();

    private RequestEnd(HttpServerResponse response) {
        this.response = response;
    }

    public static RequestEnd of(RoutingContext context) {
        RequestEnd known = context.get(RequestEnd.class.getName());
        if (known != null) {
            return known;
        }
        RequestEnd end = new RequestEnd(context.response());
        context.put(RequestEnd.class.getName(), end);
        end.listen();
        return end;
    }

    /** Listens, also after somebody else has begun to. */
    public void listen() {
        response.endHandler(any -> tell())
                .exceptionHandler(any -> tell())
                .closeHandler(any -> tell());
    }

    /** At once if it is over already. */
    public void then(Runnable some) {
        todo.add(some);
        if (response.ended() || response.closed()) {
            tell();
        }
    }

    private void tell() {
        List<Runnable> now = List.copyOf(todo);
        todo.clear();
        now.forEach(Runnable::run);
    }
}
