package news.dateline.limits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.netty.handler.codec.http2.Http2Exception;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells, once, when a request is over: its answer has left for the client, or the client has left.
 * The routing context could tell too, but SmallRye's handler puts its own handlers in the place of
 * those that it listens by.
 */
public final class RequestEnd {

    private final HttpServerResponse response;
    private final List<Runnable> todo = new ArrayList<>();
    private boolean isSending;
    private boolean hasLeft;

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
        response.endHandler(any -> endedUnlessSending())
                .exceptionHandler(this::fail)
                .closeHandler(any -> leave());
    }

    private void fail(Throwable failure) {
        if (isOfTheConnection(failure)) {
            leave();
        } else {
            tell();
        }
    }

    /** Whether the client reset the stream or closed or broke the connection. */
    public static boolean isOfTheConnection(Throwable failure) {
        return failure instanceof StreamResetException
                // Each stream of a broken connection is told.
                || failure instanceof Http2Exception
                || failure instanceof HttpClosedException
                || failure instanceof IOException;
    }

    private void leave() {
        hasLeft = true;
        tell();
    }

    /** Whether the client has left, also while the response does not know yet that it is closed. */
    public boolean hasLeft() {
        return hasLeft;
    }

    /** At once if it is over already. */
    public void then(Runnable some) {
        todo.add(some);
        if ((response.ended() || response.closed()) && !isSending) {
            tell();
        }
    }

    /** All of the answer is given to the connection before it has left; that is not the end. */
    public void sending() {
        isSending = true;
    }

    /** The answer has left, or will not. */
    public void sent() {
        isSending = false;
        tell();
    }

    private void endedUnlessSending() {
        if (!isSending) {
            tell();
        }
    }

    private void tell() {
        List<Runnable> now = List.copyOf(todo);
        todo.clear();
        now.forEach(Runnable::run);
    }
}
