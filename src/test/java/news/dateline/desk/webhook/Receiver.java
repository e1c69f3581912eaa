package news.dateline.desk.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;

/** A program that receives messages. */
final class Receiver implements AutoCloseable {

    /** A message as it came. */
    record Received(String id, long timestamp, String signature, String body) {

        JsonObject data() {
            return new JsonObject(body).getJsonObject("data");
        }

        String type() {
            return new JsonObject(body).getString("type");
        }
    }

    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** So that a slow answer does not hold up others. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What it answers: a status. */
    volatile Function<Received, Integer> answer = any -> 204;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange call) throws IOException {
        Received message =
                new Received(
                        call.getRequestHeaders().getFirst("webhook-id"),
                        Long.parseLong(call.getRequestHeaders().getFirst("webhook-timestamp")),
                        call.getRequestHeaders().getFirst("webhook-signature"),
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        all.add(message);
        call.getResponseHeaders().add("location", url());
        call.sendResponseHeaders(answer.apply(message), -1);
        call.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Received> received() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
