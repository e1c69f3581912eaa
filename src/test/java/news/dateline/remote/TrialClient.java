package news.dateline.remote;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import static org.junit.jupiter.api.Assertions.assertNull;

/** Asks a program that has users. */
record TrialClient(int port) {

    JsonObject ask(String query) throws Exception {
        return ask(query, null, Map.of());
    }

    JsonObject ask(String query, String user, Map<String, Object> variables) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("content-type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        new JsonObject()
                                                .put("query", query)
                                                .put("variables", variables)
                                                .encode()));
        if (user != null) {
            request.header(
                    "authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(
                                            (user + ":secret").getBytes(StandardCharsets.UTF_8)));
        }
        return new JsonObject(
                HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    /** The id of one. */
    String person() throws Exception {
        return data(ask("{ people(first: 1) { nodes { id } } }"))
                .getJsonObject("people")
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
    }

    static JsonObject data(JsonObject answer) {
        assertNull(answer.getValue("errors"), answer::encode);
        return answer.getJsonObject("data");
    }

    static List<String> codes(JsonObject answer) {
        return answer.getJsonArray("errors", new JsonArray()).stream()
                .map(error -> ((JsonObject) error).getJsonObject("extensions").getString("code"))
                .toList();
    }
}
