package news.dateline.bench.compare;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;

/** Subscribers by graphql-transport-ws, each on a WebSocket of its own, all on one thread. */
final class Sockets implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT =
            "subscription($filter: ArticleFilter) { articles(filter: $filter) { kind article { headline publishedAt } } }";
    private static final String BEFORE_NUMBER = "Council votes on ";
    private static final int OPENING_AT_ONCE = 50;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final WebSocketClient client =
            vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(100_000));
    private final URI endpoint;
    private final List<Arrival> arrivals = new ArrayList<>();
    private volatile String closed;
    private volatile int arrived;

    /** When a subscriber got the event of an article, in microseconds since 1970. */
    record Arrival(String headline, long micros) {}

    Sockets(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** One subscriber for each filter; null is no filter. Returns when all have subscribed. */
    void open(List<ObjectNode> filters) throws InterruptedException {
        Semaphore opening = new Semaphore(OPENING_AT_ONCE);
        for (ObjectNode filter : filters) {
            opening.acquire();
            open(filter).whenComplete((any, failure) -> opening.release());
        }
        opening.acquire(OPENING_AT_ONCE);
        check();
        // A subscription is not acknowledged; a server that takes this long would be measured so.
        TimeUnit.SECONDS.sleep(2);
    }

    private CompletableFuture<Void> open(ObjectNode filter) {
        CompletableFuture<Void> opened = new CompletableFuture<>();
        WebSocketConnectOptions options =
                new WebSocketConnectOptions()
                        .setHost(endpoint.getHost())
                        .setPort(endpoint.getPort())
                        .setURI(endpoint.getPath())
                        .addSubProtocol("graphql-transport-ws");
        client.connect(options)
                .onFailure(
                        failure -> {
                            closed = failure.toString();
                            opened.completeExceptionally(failure);
                        })
                .onSuccess(
                        socket -> {
                            socket.textMessageHandler(text -> heard(socket, text, filter, opened));
                            socket.closeHandler(
                                    any ->
                                            closed =
                                                    socket.closeStatusCode()
                                                            + " "
                                                            + socket.closeReason());
                            socket.writeTextMessage("{\"type\":\"connection_init\"}");
                        });
        return opened;
    }

    private void heard(
            WebSocket socket, String text, ObjectNode filter, CompletableFuture<Void> opened) {
        if (text.contains("\"connection_ack\"")) {
            ObjectNode message = JSON.createObjectNode().put("id", "1").put("type", "subscribe");
            ObjectNode payload = message.putObject("payload").put("query", DOCUMENT);
            payload.putObject("variables").set("filter", filter);
            socket.writeTextMessage(message.toString());
            opened.complete(null);
        } else if (text.contains("\"ping\"")) {
            socket.writeTextMessage("{\"type\":\"pong\"}");
        } else if (text.contains("\"next\"") && text.contains(BEFORE_NUMBER)) {
            int start = text.indexOf(BEFORE_NUMBER);
            arrivals.add(new Arrival(text.substring(start, text.indexOf('"', start)), now()));
            arrived++;
        } else {
            closed = text;
        }
    }

    private static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    /** Waits until so many events have arrived in all; fails if others come, or fewer. */
    List<Arrival> await(int events) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (arrived < events && System.nanoTime() < end) {
            check();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(500);
        check();
        if (arrived != events) {
            throw new IllegalStateException(arrived + " events have come, not " + events);
        }
        CompletableFuture<List<Arrival>> all = new CompletableFuture<>();
        vertx.runOnContext(
                now -> {
                    all.complete(List.copyOf(arrivals));
                    arrivals.clear();
                    arrived = 0;
                });
        return all.join();
    }

    private void check() {
        if (closed != null) {
            throw new IllegalStateException("A subscription has ended: " + closed);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
