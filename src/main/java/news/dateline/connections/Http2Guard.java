package news.dateline.connections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Stream;
import io.netty.util.ReferenceCountUtil;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/**
 * Stands right before what handles an HTTP/2 connection: counts its streams, bounds its frames, and
 * ends it in order when the server ends.
 */
final class Http2Guard extends ChannelDuplexHandler implements Connection.Http2 {

    private static final Logger LOG = Logger.getLogger(Http2Guard.class);

    /** Bytes that are handled before it is looked whether the connection has failed with them. */
    private static final int PIECE = 2_048;

    private static final long RESET_MILLIS = 1_000;

    private final Connection connection;
    private final Connections connections;
    private final FrameLimit frames;
    private final Map<Integer, OpenStreams.OpenStream> streams = new HashMap<>();
    private final Set<Integer> lasting = new HashSet<>();
    private final Http2ConnectionHandler http2;
    private final ChannelHandlerContext http2Context;

    @SuppressWarnings("NullAway.Init") // when it is added
    private ChannelHandlerContext itself;

    private boolean isOver;

    private Http2Guard(
            Connection connection,
            Connections connections,
            Http2ConnectionHandler http2,
            ChannelHandlerContext http2Context) {
        this.connection = connection;
        this.connections = connections;
        this.http2 = http2;
        this.http2Context = http2Context;
        this.frames = new FrameLimit(connections.config().frames(), System::nanoTime);
    }

    /** In a pipeline that has a handler of HTTP/2, through which no frame has gone yet. */
    static void add(ChannelPipeline pipeline, Connection connection, Connections connections) {
        Http2ConnectionHandler http2 = pipeline.get(Http2ConnectionHandler.class);
        ChannelHandlerContext context = pipeline.context(http2);
        Http2Guard guard = new Http2Guard(connection, connections, http2, context);
        pipeline.addBefore(context.name(), null, guard);
        connection.speaksHttp2(guard);
        guard.countStreams();
    }

    private void countStreams() {
        http2.connection()
                .addListener(
                        new Http2ConnectionAdapter() {
                            @Override
                            public void onStreamActive(Http2Stream stream) {
                                opened(stream.id());
                            }

                            @Override
                            public void onStreamClosed(Http2Stream stream) {
                                closed(stream.id());
                            }

                            @Override
                            public void onGoAwaySent(int last, long error, ByteBuf why) {
                                isOver |= error != Http2Error.NO_ERROR.code();
                            }
                        });
        try {
            // After an upgrade the first request is there already.
            http2.connection()
                    .forEachActiveStream(
                            stream -> {
                                opened(stream.id());
                                return true;
                            });
        } catch (Http2Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void opened(int id) {
        OpenStreams.OpenStream stream = () -> onEventLoop(() -> reset(id));
        streams.put(id, stream);
        connection.begun();
        connections.streams().add(stream, connections.config().streams());
    }

    private void closed(int id) {
        OpenStreams.OpenStream stream = streams.remove(id);
        lasting.remove(id);
        if (stream != null) {
            connection.answered();
            connections.streams().remove(stream);
        }
    }

    private void reset(int id) {
        OpenStreams.OpenStream known = streams.get(id);
        if (known == null) {
            return;
        }
        if (lasting.contains(id) || isBeingAnswered(http2.connection().stream(id))) {
            connections.streams().putBack(known);
            return;
        }
        http2.resetStream(http2Context, id, Http2Error.CANCEL.code(), http2Context.newPromise());
        http2Context.flush();
        http2Context.executor().schedule(() -> closeIfOpen(id), RESET_MILLIS, MILLISECONDS);
    }

    /** All of the request has come, and nothing of its answer has gone. */
    private static boolean isBeingAnswered(@Nullable Http2Stream stream) {
        return stream != null
                && stream.state() == Http2Stream.State.HALF_CLOSED_REMOTE
                && !stream.isHeadersSent();
    }

    /** The reset waits behind what the client does not read, and so does what the stream holds. */
    private void closeIfOpen(int id) {
        if (streams.containsKey(id)) {
            itself.close();
        }
    }

    @Override
    public Runnable lasts(int stream) {
        lasting.add(stream);
        return () -> lasting.remove(stream);
    }

    private void onEventLoop(Runnable task) {
        http2Context.executor().execute(task);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        itself = ctx;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        if (isOver) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof ByteBuf bytes && !frames.allows(bytes)) {
            isOver = true;
            bytes.release();
            LOG.debugf("%s is closed: %s", ctx.channel(), FrameLimit.TOO_MANY);
            // At once: a client that does not read would keep an orderly end waiting.
            ctx.writeAndFlush(frames.goAway());
            ctx.close();
        } else if (message instanceof ByteBuf bytes) {
            inPieces(ctx, bytes);
            HeaderTable.bound(http2);
        } else {
            super.channelRead(ctx, message);
        }
    }

    /**
     * Of a connection that has failed nothing more is read: each frame that is wrong would tell all
     * its streams again.
     */
    private void inPieces(ChannelHandlerContext ctx, ByteBuf bytes) {
        while (!isOver && bytes.readableBytes() > PIECE) {
            ctx.fireChannelRead(bytes.readRetainedSlice(PIECE));
        }
        if (isOver) {
            bytes.release();
            ctx.flush();
            ctx.close();
        } else {
            ctx.fireChannelRead(bytes);
        }
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise)
            throws Exception {
        if (message instanceof ByteBuf bytes) {
            frames.sent(bytes.readableBytes());
        }
        super.write(ctx, message, promise);
    }

    @Override
    public void announceEnd() {
        onEventLoop(() -> goAway(Integer.MAX_VALUE));
    }

    @Override
    public void end(long patienceMillis) {
        onEventLoop(
                () -> {
                    goAway(http2.connection().remote().lastStreamCreated());
                    http2.gracefulShutdownTimeoutMillis(patienceMillis);
                    http2Context.channel().close();
                });
    }

    @Override
    public void close() {
        onEventLoop(
                () -> {
                    goAway(http2.connection().remote().lastStreamCreated());
                    itself.close();
                });
    }

    private void goAway(int lastStream) {
        http2.goAway(
                http2Context,
                lastStream,
                Http2Error.NO_ERROR.code(),
                Unpooled.buffer(0),
                http2Context.newPromise());
        http2Context.flush();
    }
}
