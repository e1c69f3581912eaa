package news.dateline.http.socket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/** A client that sends what it is told to. */
final class TestSocket implements WebSocket.Listener, AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;

    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;

    static TestSocket open() throws Exception {
        TestSocket client = new TestSocket();
        client.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(
                                URI.create("ws://localhost:%d/graphql".formatted(RestAssured.port)),
                                client)
                        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return client;
    }

    /** One on which operations may run. */
    static TestSocket ready(Map<String, Object> parameters) throws Exception {
        TestSocket client = open();
        client.send(
                new JsonObject()
                        .put("type", "connection_init")
                        .put("payload", parameters)
                        .encode());
        assertEquals("connection_ack", client.next().getString("type"));
        return client;
    }

    void send(String message) throws Exception {
        socket.sendText(message, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void sendBytes(byte[] bytes) throws Exception {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A part of a message. False if the server has closed the WebSocket meanwhile. */
    boolean part(String text) throws Exception {
        try {
            socket.sendText(text, false).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (closed.isDone()) {
                return false;
            }
            throw e;
        }
    }

    void subscribe(String id, String query) throws Exception {
        send(
                new JsonObject()
                        .put("id", id)
                        .put("type", "subscribe")
                        .put("payload", new JsonObject().put("query", query))
                        .encode());
    }

    JsonObject next() throws InterruptedException {
        JsonObject message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(message, "No message came.");
        return message;
    }

    /** With which code the server closes it. */
    int closed() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static String code(JsonObject error) {
        assertEquals("error", error.getString("type"), error::encode);
        return error.getJsonArray("payload")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        text.append(part);
        if (isLast) {
            messages.add(new JsonObject(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
