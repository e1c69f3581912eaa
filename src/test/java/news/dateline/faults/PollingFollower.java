package news.dateline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import io.vertx.core.json.JsonObject;

/** Polls {@code changes}, and asks again from the same cursor if no page comes. */
final class PollingFollower extends Followers.Follower {

    private static final String QUERY =
            "query ($after: String) { changes(first: 50, after: $after) { resumeAfter pageInfo { hasNextPage } edges { cursor } } }";

    private final URI address;
    private String after;

    PollingFollower(String address) {
        this.address = URI.create(address);
    }

    @Override
    void follow() throws InterruptedException {
        while (!isDone()) {
            JsonObject page = page();
            if (page == null) {
                failed();
            } else {
                isTold(
                        page.getJsonArray("edges").stream()
                                .map(edge -> change(((JsonObject) edge).getString("cursor")))
                                .toList());
                after = page.getString("resumeAfter");
            }
            boolean more = page != null && page.getJsonObject("pageInfo").getBoolean("hasNextPage");
            if (!more) {
                Thread.sleep(1_000 + ThreadLocalRandom.current().nextInt(2_000));
            }
        }
    }

    /** null if the server does not answer, or says to try again. */
    private JsonObject page() throws InterruptedException {
        String body =
                new JsonObject()
                        .put("query", QUERY)
                        .put("variables", new JsonObject().put("after", after))
                        .encode();
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(15))
                        .header("content-type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> response =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            JsonObject json = new JsonObject(response.body());
            if (json.containsKey("errors")) {
                assertTemporary(json.getJsonArray("errors"));
                return null;
            }
            return json.getJsonObject("data").getJsonObject("changes");
        } catch (IOException e) {
            return null;
        }
    }
}
