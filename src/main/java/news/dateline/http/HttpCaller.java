package news.dateline.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.netty.handler.codec.http2.Http2Exception;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import news.dateline.limits.Caller;
import org.jspecify.annotations.Nullable;

/** Who waits for the answer to a request, and what is to be done when nobody does any more. */
final class HttpCaller implements Caller {

    private static final String KEY = HttpCaller.class.getName();

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final List<Runnable> todo = new ArrayList<>();
    private Runnable whenSlow = () -> {};
    private boolean isSending;
    private boolean hasLeft;

    private HttpCaller(RoutingContext context) {
        this.context = context;
        this.response = context.response();
    }

    static HttpCaller of(RoutingContext context) {
        HttpCaller known = context.get(KEY);
        if (known != null) {
            return known;
        }
        HttpCaller caller = new HttpCaller(context);
        context.put(KEY, caller);
        caller.response
                .endHandler(any -> caller.endedUnlessSending())
                .exceptionHandler(caller::fail)
                .closeHandler(any -> caller.leave());
        return caller;
    }

    @Override
    public Context thread() {
        return context.vertx().getOrCreateContext();
    }

    @Override
    public Object connection() {
        return context.request().connection();
    }

    @Override
    public String address(int proxies) {
        return ClientAddress.of(context.request()).behind(proxies);
    }

    @Override
    public @Nullable SecurityIdentity identity() {
        return identity(context);
    }

    /** Quarkus has authenticated the request before any route of ours (proactively). */
    static @Nullable SecurityIdentity identity(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }

    @Override
    public void whenSlow(Runnable task) {
        whenSlow = task;
    }

    /** The answer is ready and has not left for a while. */
    void tellSlow() {
        whenSlow.run();
    }

    private void fail(Throwable failure) {
        if (isOfTheConnection(failure)) {
            leave();
        } else {
            tell();
        }
    }

    /** Whether the client reset the stream or closed or broke the connection. */
    static boolean isOfTheConnection(@Nullable Throwable failure) {
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
    boolean hasLeft() {
        return hasLeft;
    }

    @Override
    public void whenOver(Runnable task) {
        todo.add(task);
        if ((response.ended() || response.closed()) && !isSending) {
            tell();
        }
    }

    /** All of the answer is given to the connection before it has left; that is not the end. */
    void sending() {
        isSending = true;
    }

    /** The answer has left, or will not. */
    void sent() {
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
