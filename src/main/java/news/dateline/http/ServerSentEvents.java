package news.dateline.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import graphql.GraphQLError;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import news.dateline.json.JsonWriter;
import news.dateline.operation.Operation;
import news.dateline.operation.OperationEvent;
import news.dateline.subscription.Wire;
import org.jspecify.annotations.Nullable;

/** Events as Server-Sent Events, in the distinct connections mode of GraphQL over SSE. */
final class ServerSentEvents implements Wire {

    private static final byte[] NEXT = ascii("event: next\ndata: ");
    private static final byte[] END_OF_EVENT = ascii("\n\n");

    /** EventSource tells listeners only of events with data, if empty. */
    private static final byte[] COMPLETE = ascii("event: complete\ndata:\n\n");

    private static final long MILLIS_TO_TAKE_THE_END = 1_000;

    /** So that not all come back at once. */
    private static final int FIRST_RETRY_MILLIS = 500;

    private static final int LAST_RETRY_MILLIS = 3_000;

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final UnreadAnswers unreadEvents;
    private final int unread;
    private volatile long left;

    private ServerSentEvents(RoutingContext context, int unread, SlowAnswers slowEvents) {
        this.context = context;
        this.response = context.response();
        this.unread = unread;
        this.unreadEvents =
                new UnreadAnswers(
                        slowEvents,
                        Sending.channel(context.request()).eventLoop(),
                        () -> left,
                        this::giveUp);
    }

    /** At once: an orderly end would wait until what is on its way has been read. */
    private void giveUp() {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_2) {
            context.vertx().runOnContext(any -> Sending.close(request));
            return;
        }
        ChannelHandlerContext first = Sending.channel(request).pipeline().firstContext();
        if (first != null) {
            first.close();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The only event of a query or mutation, and the end. */
    static byte[] of(byte[] json) {
        return Buffer.buffer(json.length + 64)
                .appendBytes(NEXT)
                .appendBytes(json)
                .appendBytes(END_OF_EVENT)
                .appendBytes(COMPLETE)
                .getBytes();
    }

    /**
     * Begins a response to which events are sent.
     *
     * @param cursor where the subscription begins; null if that is not known
     * @param unread how many bytes may wait for the client
     */
    static ServerSentEvents begin(
            RoutingContext context, @Nullable String cursor, int unread, SlowAnswers slowEvents) {
        ServerSentEvents stream = new ServerSentEvents(context, unread, slowEvents);
        stream.response
                .setStatusCode(200)
                .setChunked(true)
                .setWriteQueueMaxSize(unread)
                .putHeader("Content-Type", MediaType.EVENT_STREAM.header())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept, Accept-Encoding, Authorization")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Accel-Buffering", "no")
                // Each stream would hold the memory of its compressor.
                .putHeader("Content-Encoding", "identity")
                .write(stream.head(cursor));
        return stream;
    }

    /** EventSource repeats the id of the last event when it comes again. */
    static void resume(HttpServerRequest request, Operation operation) {
        String cursor = request.getHeader("Last-Event-ID");
        if (cursor != null && !cursor.isEmpty()) {
            operation.resumedAfter(cursor);
        }
    }

    /** An id without data counts as that of the last event. */
    private Buffer head(@Nullable String cursor) {
        int retry = ThreadLocalRandom.current().nextInt(FIRST_RETRY_MILLIS, LAST_RETRY_MILLIS);
        return Buffer.buffer(
                ":\nretry: " + retry + "\n" + (cursor == null ? "" : id(cursor)) + "\n");
    }

    private static String id(String cursor) {
        return "id: " + cursor + "\n";
    }

    @Override
    public void send(OperationEvent event) {
        if (response.closed()) {
            return;
        }
        String cursor = event.cursor();
        Buffer bytes =
                Buffer.buffer(
                        Unpooled.wrappedBuffer(
                                cursor == null
                                        ? Unpooled.EMPTY_BUFFER
                                        : Buffer.buffer(id(cursor)).getByteBuf(),
                                Unpooled.wrappedBuffer(NEXT),
                                event.json().getByteBuf(),
                                Unpooled.wrappedBuffer(END_OF_EVENT)));
        int length = bytes.length();
        long before = left;
        Future<Void> sent = response.write(bytes).onComplete(any -> left(length));
        if (length > unread) {
            unreadEvents.add(length, before, sent);
        }
    }

    /** Only on the event loop of the connection. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    private void left(int bytes) {
        left += bytes;
    }

    @Override
    public boolean isFull() {
        return response.closed() || response.writeQueueFull();
    }

    @Override
    public void whenRead(Runnable task) {
        if (!response.closed()) {
            response.drainHandler(
                    any -> {
                        // The response calls its handler each time that it can be written to again.
                        response.drainHandler(null);
                        task.run();
                    });
        }
    }

    @Override
    public void keepAlive(@Nullable String cursor) {
        if (!isFull()) {
            response.write(Buffer.buffer(cursor == null ? ":\n\n" : ":\n" + id(cursor) + "\n"));
        }
    }

    @Override
    public void end(List<? extends GraphQLError> errors) {
        if (response.closed() || response.ended()) {
            return;
        }
        Buffer last =
                errors.isEmpty()
                        ? Buffer.buffer(COMPLETE)
                        : Buffer.buffer(of(JsonWriter.write(errors, false, null)));
        long timer =
                context.vertx()
                        .setTimer(MILLIS_TO_TAKE_THE_END, late -> Sending.close(context.request()));
        response.end(last).onComplete(any -> context.vertx().cancelTimer(timer));
    }
}
