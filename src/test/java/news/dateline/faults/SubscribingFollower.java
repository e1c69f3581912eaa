package news.dateline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;
import news.dateline.change.ChangeCursors;

/** Subscribes by Server-Sent Events, and again after the last event whenever its stream ends. */
final class SubscribingFollower extends Followers.Follower {

    private static final String SUBSCRIPTION =
            "subscription ($after: String) { changes(after: $after) { cursor } }";
    private static final String ID = "id: ";
    private static final String DATA = "data: ";

    private final URI address;
    private String after = ChangeCursors.encode(0);

    /** Of the event whose lines are being read: it counts when it is whole. */
    private String id;

    private JsonObject data;

    SubscribingFollower(String address) {
        this.address = URI.create(address);
    }

    @Override
    void follow() throws InterruptedException {
        while (!isDone()) {
            id = null;
            data = null;
            try (Stream<String> lines = lines()) {
                lines.forEach(this::read);
            } catch (IOException | UncheckedIOException e) {
                // The server is away: the stream began or ended with it.
            }
            failed();
            Thread.sleep(500 + ThreadLocalRandom.current().nextInt(1_500));
        }
    }

    private Stream<String> lines() throws IOException, InterruptedException {
        String body =
                new JsonObject()
                        .put("query", SUBSCRIPTION)
                        .put("variables", new JsonObject().put("after", after))
                        .encode();
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("content-type", "application/json")
                        .header("accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    }

    private void read(String line) {
        if (line.startsWith(ID)) {
            id = line.substring(ID.length());
        } else if (line.startsWith(DATA)) {
            data = new JsonObject(line.substring(DATA.length()));
        } else if (line.isEmpty()) {
            dispatch();
        }
    }

    private void dispatch() {
        if (data != null && data.containsKey("errors")) {
            assertTemporary(data.getJsonArray("errors"));
        } else if (data != null) {
            JsonObject event = data.getJsonObject("data").getJsonObject("changes");
            isTold(List.of(change(event.getString("cursor"))));
        }
        if (id != null) {
            after = id;
        }
        id = null;
        data = null;
    }
}
