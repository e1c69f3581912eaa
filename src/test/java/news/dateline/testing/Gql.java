package news.dateline.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;

/** Asks the running Dateline as a client does. */
public final class Gql {

    private Gql() {}

    /** The whole answer, errors included. */
    public static JsonPath answer(String query, Map<String, ?> variables) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", query);
        body.put("variables", variables);
        return new Answer(
                given().contentType("application/json")
                        .body(body)
                        .post("/graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    /** The answer to a body that is refused as a whole. */
    public static JsonPath refused(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
    }

    public static JsonPath answer(String query) {
        return answer(query, Map.of());
    }

    /**
     * The answer's data; the query is expected to have no errors. Paths begin with {@code data.}.
     */
    public static JsonPath ask(String query, Map<String, ?> variables) {
        JsonPath answer = answer(query, variables);
        if (answer.get("errors") != null) {
            throw new AssertionError("errors: " + answer.get("errors"));
        }
        return answer;
    }

    public static JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    /** The codes of the answer's errors, in order. */
    public static List<String> codes(JsonPath answer) {
        return answer.getList("errors.extensions.code");
    }
}
