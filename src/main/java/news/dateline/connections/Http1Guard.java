package news.dateline.connections;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Follows the requests and answers of one HTTP/1 connection: bounds how many wait, and answers
 * those whose line or headers cannot be read.
 */
final class Http1Guard extends ChannelDuplexHandler {

    private final Connection connection;
    private final Guard guard;
    private final Connections connections;
    private int unread;
    private boolean isOver;
    private boolean isInterim;

    Http1Guard(Connection connection, Guard guard, Connections connections) {
        this.connection = connection;
        this.guard = guard;
        this.connections = connections;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        if (isOver) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            guard.headArrived();
            boolean isBad = request.decoderResult().isFailure();
            if (isBad && connection.unanswered() == 0 || isTooMuch(ctx)) {
                end(ctx, request, isBad);
                return;
            }
            connection.begun();
        }
        if (message instanceof LastHttpContent) {
            connection.arrived();
            guard.awaitHead();
        }
        super.channelRead(ctx, message);
    }

    /**
     * Where the last of several requests has arrived in part, and its turn has not come, Vert.x 4.5
     * tells none of them that the connection is closed: it fails on the one that it has not begun.
     * So that one gets an end.
     */
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        if (connection.isArriving() && connection.unanswered() > 1 && !isOver) {
            ctx.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
        super.channelInactive(ctx);
    }

    /** Also of answers that their client does not read: they stay in memory. */
    private boolean isTooMuch(ChannelHandlerContext ctx) {
        int most = connections.config().pipelined();
        return connection.unanswered() >= most || unread >= most && !ctx.channel().isWritable();
    }

    private void end(ChannelHandlerContext ctx, HttpRequest request, boolean isBad) {
        isOver = true;
        ReferenceCountUtil.release(request);
        if (!isBad || connection.unanswered() > 0) {
            ctx.close();
            return;
        }
        ctx.writeAndFlush(Refusals.of(request.decoderResult().cause()))
                .addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise)
            throws Exception {
        if (message instanceof HttpResponse response) {
            isInterim = isInterim(response.status());
            if (response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
                guard.becomesWebSocket();
            }
            if (connections.isEnding() && !isInterim) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        if (message instanceof LastHttpContent && !isInterim) {
            unread++;
            connection.answered();
            ChannelPromise sent = promise.unvoid().addListener(any -> unread--);
            if (connections.isEnding() && connection.unanswered() == 0) {
                sent.addListener(ChannelFutureListener.CLOSE);
            }
            super.write(ctx, message, sent);
            return;
        }
        super.write(ctx, message, promise);
    }

    private static boolean isInterim(HttpResponseStatus status) {
        return status.codeClass() == HttpStatusClass.INFORMATIONAL
                && !status.equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
    }
}
