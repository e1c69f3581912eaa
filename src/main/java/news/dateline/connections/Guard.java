package news.dateline.connections;

import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/**
 * Stands first in a connection: bounds the time for the head of a request, and puts the guard of
 * its protocol where that belongs as soon as Vert.x knows the protocol.
 */
final class Guard extends ChannelInboundHandlerAdapter {

    /** What Vert.x calls the handlers of HTTP/1 and of TLS. */
    private static final String HTTP1 = "httpEncoder";

    private static final String TLS = "ssl";

    private final Connection connection;
    private final Connections connections;
    private boolean isSettled;
    private boolean hasTls;
    private boolean isWebSocket;
    private boolean headIsAwaited = true;
    private boolean hasTimer;
    private boolean hasBytes;
    private long headBegun = System.nanoTime();

    Guard(Connection connection, Connections connections) {
        this.connection = connection;
        this.connections = connections;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
        if (!connections.add(connection)) {
            ctx.close();
            return;
        }
        startTimer(ctx);
        watchHandshake(ctx.pipeline());
        super.channelActive(ctx);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        if (!hasBytes && isSettled) {
            headBegun = System.nanoTime();
        }
        hasBytes = true;
        if (isSettled || !(message instanceof ByteBuf bytes) || hasTls) {
            super.channelRead(ctx, message);
            settle(ctx.pipeline());
        } else {
            byteByByte(ctx, bytes);
        }
        if (headIsAwaited && !hasTimer) {
            startTimer(ctx);
        }
    }

    /** Until Vert.x knows the protocol, so that no whole request comes before what follows here. */
    private void byteByByte(ChannelHandlerContext ctx, ByteBuf bytes) {
        while (!isSettled && bytes.readableBytes() > 1) {
            ctx.fireChannelRead(bytes.readRetainedSlice(1));
            settle(ctx.pipeline());
        }
        ctx.fireChannelRead(bytes);
        settle(ctx.pipeline());
    }

    private void settle(ChannelPipeline pipeline) {
        if (isSettled) {
            return;
        }
        watchHandshake(pipeline);
        if (pipeline.get(HTTP1) != null) {
            isSettled = true;
            pipeline.addAfter(HTTP1, null, new Http1Guard(connection, this, connections));
        } else if (pipeline.get(Http2ConnectionHandler.class) != null) {
            isSettled = true;
            headIsAwaited = false;
            Http2Guard.add(pipeline, connection, connections);
        }
    }

    private void watchHandshake(ChannelPipeline pipeline) {
        if (!hasTls && pipeline.get(TLS) != null) {
            hasTls = true;
            pipeline.addAfter(TLS, null, new Handshake());
        }
    }

    /** Over TLS the protocol is known after the handshake, right before the first bytes of it. */
    private final class Handshake extends ChannelInboundHandlerAdapter {

        @Override
        public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
            super.userEventTriggered(ctx, event);
            if (event instanceof SslHandshakeCompletionEvent) {
                settle(ctx.pipeline());
                ctx.pipeline().remove(this);
            }
        }
    }

    /** What arrives from now on is no request by HTTP/1, and has no head. */
    void becomesWebSocket() {
        isWebSocket = true;
        headIsAwaited = false;
    }

    void headArrived() {
        headIsAwaited = false;
    }

    /** Whatever arrives next belongs to the head of a request. */
    void awaitHead() {
        headIsAwaited = !isWebSocket;
        hasBytes = false;
    }

    private void startTimer(ChannelHandlerContext ctx) {
        hasTimer = true;
        long left = headBegun + headNanos() - System.nanoTime();
        ctx.executor().schedule(() -> timeIsUp(ctx), left, TimeUnit.NANOSECONDS);
    }

    private void timeIsUp(ChannelHandlerContext ctx) {
        hasTimer = false;
        boolean isIdle = isSettled && !hasBytes;
        if (!headIsAwaited || isIdle || !ctx.channel().isActive()) {
            return;
        }
        if (System.nanoTime() - headBegun < headNanos()) {
            startTimer(ctx);
        } else {
            refuse(ctx);
        }
    }

    private long headNanos() {
        return connections.config().headTime().toNanos();
    }

    private double seconds() {
        return connections.config().headTime().toMillis() / 1000.0;
    }

    /** Not where the answer to an earlier request is still being written, nor beside TLS. */
    private void refuse(ChannelHandlerContext ctx) {
        if (!hasBytes || connection.unanswered() > 0 || hasTls) {
            ctx.close();
            return;
        }
        ctx.writeAndFlush(Refusals.lateHead(seconds())).addListener(ChannelFutureListener.CLOSE);
    }

    /** An upgrade to HTTP/2 takes out all handlers but those of HTTP/2. */
    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        ChannelPipeline pipeline = ctx.pipeline();
        if (ctx.channel().isActive() && pipeline.get(Http2ConnectionHandler.class) != null) {
            Http2Guard.add(pipeline, connection, connections);
        }
    }
}
