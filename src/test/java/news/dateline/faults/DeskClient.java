package news.dateline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.testing.TestKeys;

/**
 * Sends mutations as docs/mutations.md tells clients to: with an idempotency key, and again with
 * the same key as long as no answer comes, or one that says to try again.
 */
final class DeskClient {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int LONGEST_PAUSE = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(LONGEST)
                    .build();
    private final String address;
    private final Seen seen;

    DeskClient(String address, Seen seen) {
        this.address = address;
        this.seen = seen;
    }

    /** The payload, once the server has answered that it is written. */
    JsonObject done(String mutation, JsonObject input, String selection) {
        String body = body(mutation, input, selection);
        Instant end = Instant.now().plus(PATIENCE);
        boolean isFirst = true;
        while (Instant.now().isBefore(end)) {
            JsonObject payload = attempt(mutation, body);
            if (payload != null) {
                seen.acknowledged(isFirst);
                return payload;
            }
            isFirst = false;
            Clients.pause(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
        }
        throw new IllegalStateException("never acknowledged: " + body);
    }

    /** A server reads new keys every two seconds. */
    boolean isKnown() throws IOException, InterruptedException {
        HttpRequest request = request("{\"query\": \"{ __typename }\"}");
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** null if the client has to try again. */
    private JsonObject attempt(String mutation, String body) {
        HttpResponse<String> response;
        try {
            response = client.send(request(body), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            seen.failed("no answer");
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Answer answer = Answer.of(response.statusCode(), response.body(), mutation);
        if (answer.code() == null) {
            return answer.payload();
        }
        seen.failed(answer.code());
        if (!answer.saysToTryAgain()) {
            throw new IllegalStateException(response.body() + " for " + body);
        }
        return null;
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(LONGEST)
                .header("content-type", "application/json")
                .header("authorization", "Bearer " + TestKeys.secret(1))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    static String body(String mutation, JsonObject input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return new JsonObject()
                .put(
                        "query",
                        "mutation M($input: %s) { %s(input: $input) { userErrors { code message } %s } }"
                                .formatted(type, mutation, selection))
                .put("variables", new JsonObject().put("input", input))
                .encode();
    }

    /**
     * What a client makes of a response.
     *
     * @param code what is wrong; null if the mutation is written
     */
    record Answer(String code, JsonObject payload) {

        static Answer of(int status, String body, String mutation) {
            JsonObject json = new JsonObject(body);
            if (json.containsKey("errors")) {
                JsonObject error = json.getJsonArray("errors").getJsonObject(0);
                return new Answer(
                        status + " " + error.getJsonObject("extensions").getString("code"), null);
            }
            JsonObject payload = json.getJsonObject("data").getJsonObject(mutation);
            if (payload == null) {
                return new Answer("null without an error", null);
            }
            JsonArray userErrors = payload.getJsonArray("userErrors");
            return userErrors.isEmpty()
                    ? new Answer(null, payload)
                    : new Answer(userErrors.getJsonObject(0).getString("code"), null);
        }

        boolean saysToTryAgain() {
            return code.matches("BUSY|(200|503) (UNAVAILABLE|TIMEOUT|DATABASE_TIME_EXCEEDED)");
        }
    }
}
