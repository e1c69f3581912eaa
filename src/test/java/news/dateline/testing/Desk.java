package news.dateline.testing;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;

/** Sends mutations as a member of the newsroom. */
public record Desk(String name, String role) {

    public static final Desk EDITOR = new Desk("eva", "editor");
    public static final Desk CONTRIBUTOR = new Desk("carl", "contributor");

    public static final Desk ADMIN = new Desk("ada", "admin");

    /** The whole response. */
    public JsonPath send(String document, Map<String, ?> variables) {
        return new Answer(
                given().contentType("application/json")
                        .header("Authorization", Tokens.bearer(name, role))
                        .body(Map.of("query", document, "variables", variables))
                        .post("/graphql")
                        .asString());
    }

    /** The payload of one mutation with this input. */
    public JsonPath mutate(String mutation, Map<String, ?> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        JsonPath response =
                send(
                        "mutation M($input: %s) { %s(input: $input) %s }"
                                .formatted(type, mutation, selection),
                        Map.of("input", input));
        List<?> errors = response.getList("errors");
        if (errors != null) {
            throw new AssertionError(errors);
        }
        return response.setRootPath("data." + mutation);
    }
}
