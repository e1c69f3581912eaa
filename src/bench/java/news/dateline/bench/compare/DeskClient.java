package news.dateline.bench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sends mutations with an API key. Whatever is not done is a failure. */
final class DeskClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final String key;

    DeskClient(URI endpoint, String key) {
        this.endpoint = endpoint;
        this.key = key;
    }

    /** The id of the article that a mutation wrote. */
    CompletableFuture<String> article(String mutation, ObjectNode input) {
        return send(mutation, input, "{ article { id version } userErrors { message field } }")
                .thenApply(payload -> payload.at("/article/id").asText());
    }

    CompletableFuture<JsonNode> loadBundle(String line) {
        ObjectNode input = JSON.createObjectNode().put("strict", true);
        input.putArray("lines").add(line);
        return send("loadBundle", input, "{ lines { outcome } userErrors { message field } }");
    }

    /** Creates an article and publishes it. */
    CompletableFuture<String> publish(ObjectNode input) {
        return article("createArticle", input)
                .thenCompose(
                        id -> article("publishArticle", JSON.createObjectNode().put("id", id)));
    }

    private CompletableFuture<JsonNode> send(String mutation, ObjectNode input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        ObjectNode body = JSON.createObjectNode();
        body.put(
                "query",
                "mutation($input: %s) { %s(input: $input) %s }"
                        .formatted(type, mutation, selection));
        body.putObject("variables").set("input", input);
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer " + key)
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response -> payload(mutation, response.body()));
    }

    private static JsonNode payload(String mutation, String response) {
        try {
            JsonNode payload = JSON.readTree(response).path("data").path(mutation);
            if (!payload.isObject() || !payload.path("userErrors").isEmpty()) {
                throw new IllegalStateException(mutation + ": " + response);
            }
            return payload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An input with one more field. */
    static ObjectNode with(ObjectNode input, String field, String value) {
        return input.deepCopy().put(field, value);
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /** The lists that annotateArticle takes. */
    static ObjectNode annotations(ObjectNode input) {
        return input.deepCopy().retain(List.of("mentions", "quotations"));
    }

    static ObjectNode id(String id) {
        return JSON.createObjectNode().put("id", id);
    }
}
