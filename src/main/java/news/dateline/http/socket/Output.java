package news.dateline.http.socket;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import graphql.GraphQLError;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.ws.WebSocketFrameImpl;
import io.vertx.core.json.Json;
import news.dateline.http.SlowClients;
import news.dateline.http.UnreadAnswers;
import news.dateline.json.JsonWriter;

/**
 * Writes the messages of the server. As long as the client has too much to read, nothing more is
 * read of it: what it sends would only make for more.
 */
final class Output {

    /** Bytes that RFC 6455 has for a reason. */
    private static final int LONGEST_REASON = 123;

    private static final byte[] END = "}".getBytes(StandardCharsets.US_ASCII);
    private static final int ERRORS_HEAD = "{\"errors\":".length();

    private final ServerWebSocket socket;
    private final Channel channel;
    private final UnreadAnswers answers;
    private final UnreadAnswers events;
    private final int unread;
    private final Queue<Runnable> whenRead = new ArrayDeque<>();
    private boolean isServing;
    private volatile long fullSince;
    private volatile long written;

    Output(ServerWebSocket socket, Channel channel, int unread, SlowClients slow) {
        this.socket = socket;
        this.channel = channel;
        this.answers =
                new UnreadAnswers(slow.answers(), channel.eventLoop(), this::left, this::giveUp);
        this.events =
                new UnreadAnswers(slow.events(), channel.eventLoop(), this::left, this::giveUp);
        this.unread = unread;
        socket.setWriteQueueMaxSize(unread);
        socket.drainHandler(any -> drained());
    }

    private void drained() {
        fullSince = 0;
        resume();
        if (isServing) {
            return;
        }
        isServing = true;
        try {
            while (!whenRead.isEmpty() && !isFull()) {
                whenRead.remove().run();
            }
        } finally {
            isServing = false;
        }
    }

    /** The one that has waited longest is first, as long as there is room. */
    void whenRead(Runnable task) {
        whenRead.add(task);
    }

    boolean isFull() {
        return socket.isClosed() || socket.writeQueueFull();
    }

    /** How long the client has read nothing of what waits for it. */
    long fullNanos() {
        long since = fullSince;
        return since == 0 ? 0 : System.nanoTime() - since;
    }

    /** Without a payload or id. */
    void message(String type) {
        write(bytes("{\"type\":\"" + type + "\"}"));
    }

    /** One of the events of an operation. */
    void event(String id, ByteBuf json) {
        int length = json.readableBytes();
        long before = left();
        Future<Void> sent = next(id, json);
        if (length > unread) {
            events.add(length, before, sent);
        }
    }

    private Future<Void> next(String id, ByteBuf json) {
        return write(
                Unpooled.wrappedBuffer(
                        bytes(head(id, "next") + ",\"payload\":"),
                        json,
                        Unpooled.wrappedBuffer(END)));
    }

    /**
     * The only result of an operation, and its end.
     *
     * @return done when it has left for the client, or will not
     */
    Future<Void> answer(String id, ByteBuf json) {
        int length = json.readableBytes();
        long before = left();
        Future<Void> sent = next(id, json);
        complete(id);
        answers.add(length, before, sent);
        return sent;
    }

    /** Bytes that have left for the client, more or less. From any thread. */
    private long left() {
        ChannelOutboundBuffer pending = channel.unsafe().outboundBuffer();
        return pending == null
                ? written
                : written - pending.totalPendingWriteBytes() + pending.currentProgress();
    }

    Future<Void> errors(String id, List<? extends GraphQLError> errors) {
        byte[] object = JsonWriter.write(errors, false, null);
        return write(
                Unpooled.wrappedBuffer(
                        bytes(head(id, "error") + ",\"payload\":"),
                        Unpooled.wrappedBuffer(object, ERRORS_HEAD, object.length - ERRORS_HEAD)));
    }

    Future<Void> complete(String id) {
        return write(bytes(head(id, "complete") + "}"));
    }

    private static String head(String id, String type) {
        return "{\"id\":" + Json.encode(id) + ",\"type\":\"" + type + "\"";
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.wrappedBuffer(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As one frame: Vert.x' own would copy texts, and each subscriber's copy takes memory. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    private Future<Void> write(ByteBuf message) {
        if (socket.isClosed()) {
            message.release();
            return Future.failedFuture("The WebSocket is closed.");
        }
        written += message.readableBytes();
        Future<Void> sent =
                socket.writeFrame(new WebSocketFrameImpl(WebSocketFrameType.TEXT, message, true));
        checkFull();
        return sent;
    }

    /** Also after each frame that came: Vert.x answers pings by itself, read or not. */
    void checkFull() {
        if (socket.writeQueueFull() && fullSince == 0) {
            fullSince = System.nanoTime();
            socket.pause();
            // Vert.x goes on with pings though it is paused.
            channel.config().setAutoRead(false);
        }
    }

    private void resume() {
        channel.config().setAutoRead(true);
        socket.resume();
    }

    void close(CloseCode code, String reason) {
        if (!socket.isClosed()) {
            // It would not read the answer to the close.
            resume();
            socket.close(code.number(), shortened(reason));
        }
    }

    /** At once: an orderly end would wait until what is on its way has been read. */
    private void giveUp() {
        ChannelHandlerContext first = channel.pipeline().firstContext();
        if (first != null) {
            first.close();
        }
    }

    private static String shortened(String reason) {
        String text = reason;
        while (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_REASON) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text;
    }
}
