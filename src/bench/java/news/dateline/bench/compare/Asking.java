package news.dateline.bench.compare;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks a contender of an archive, one request at a time. */
final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 100;
    private static final int BEFORE_PAGE_500 = 499 * 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Contender contender;
    private final Chosen chosen;
    private String deepCursor;

    Asking(Contender contender, Chosen chosen) {
        this.contender = contender;
        this.chosen = chosen;
    }

    Contender contender() {
        return contender;
    }

    /** The request's body. */
    byte[] body(Question question) throws IOException, InterruptedException {
        String document = question.document(contender.dialect());
        ObjectNode variables = JSON.createObjectNode();
        for (String name : chosen.rows().keySet()) {
            if (document.contains("$" + name)) {
                variables.put(name, chosen.id(name, contender.dialect()));
            }
        }
        if (question.equals(Question.DEEP_PAGE)) {
            variables.put("after", deepCursor());
        }
        return body(document, variables);
    }

    JsonNode answer(Question question) throws IOException, InterruptedException {
        return ask(body(question));
    }

    private static byte[] body(String document, ObjectNode variables) {
        ObjectNode body = JSON.createObjectNode();
        body.put("query", document);
        body.set("variables", variables);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode ask(byte[] body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(contender.endpoint())
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        JsonNode answer = JSON.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
        if (answer.has("errors") || !answer.has("data")) {
            throw new IllegalStateException(contender.name() + " answers: " + answer);
        }
        return answer;
    }

    /** Where page 499 ends, found by reading on from the beginning. */
    private String deepCursor() throws IOException, InterruptedException {
        if (deepCursor != null) {
            return deepCursor;
        }
        String document =
                Question.resource("/compare/deep-page/" + contender.dialect() + "-cursor.graphql");
        String after = null;
        for (int left = BEFORE_PAGE_500; left > 0; left -= PAGE) {
            ObjectNode variables = JSON.createObjectNode();
            variables.put("first", Math.min(left, PAGE));
            variables.put("after", after);
            after = ask(body(document, variables)).findValue("endCursor").textValue();
            if (after == null) {
                throw new IllegalStateException(
                        "The archive has fewer than 500 pages: take more articles.");
            }
        }
        deepCursor = after;
        return after;
    }
}
