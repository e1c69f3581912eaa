package news.dateline.cookbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.restassured.RestAssured.given;

/**
 * A section of the cookbook: a question, the query that answers it, its variables, its answer on
 * the sample, and how many SQL statements that takes.
 */
public record Recipe(
        String section,
        String question,
        String operation,
        String query,
        String variables,
        int statements,
        String answer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MOMENT_OF_LOADING = "2026-11-02T08:00:00Z";

    private static final Pattern FORM =
            Pattern.compile(
                    """
                    ### (?<question>[^\\n]+)

                    [^\\n](?s:.)+?

                    ```graphql
                    (?<query>query (?<operation>\\w+)(?s:.)+?)
                    ```
                    (?:
                    ```json
                    (?<variables>(?s:.)+?)
                    ```
                    )?
                    Answer, in (?<statements>\\d+) SQL statements?:

                    ```json
                    (?<answer>(?s:.)+?)
                    ```
                    \\s*""");

    static Recipe of(String section) {
        Matcher form = FORM.matcher(section);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "Not a question, words, a named query, variables, a count and an answer: "
                            + section.lines().findFirst().orElseThrow());
        }
        String variables = form.group("variables");
        return new Recipe(
                section,
                form.group("question"),
                form.group("operation"),
                form.group("query"),
                variables == null ? "{}" : variables,
                Integer.parseInt(form.group("statements")),
                form.group("answer"));
    }

    /** What the page says that the query finds. */
    public JsonNode written() throws JsonProcessingException {
        return JSON.readTree(answer);
    }

    /** What it finds in the Dateline that RestAssured is turned to. */
    public JsonNode ask() {
        try {
            ObjectNode request = JSON.createObjectNode();
            request.put("query", query);
            request.set("variables", JSON.readTree(variables));
            return masked(
                    JSON.readTree(
                            given().contentType("application/json")
                                    .body(request.toString())
                                    .post("/graphql")
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the moment of loading, and what is made of it, as the page writes them. */
    public JsonNode masked(JsonNode answer) {
        answer.findParents("updatedAt")
                .forEach(node -> ((ObjectNode) node).put("updatedAt", MOMENT_OF_LOADING));
        if (query.contains("UPDATED_AT")) {
            answer.findParents("endCursor")
                    .forEach(page -> ((ObjectNode) page).put("endCursor", "…"));
        }
        return answer;
    }

    /** The section with what was found instead of what it says. */
    String rewritten(int foundStatements, String foundAnswer) {
        String label = "\nAnswer, in ";
        return section.substring(0, section.lastIndexOf(label))
                + label
                + foundStatements
                + (foundStatements == 1 ? " SQL statement" : " SQL statements")
                + ":\n\n```json\n"
                + foundAnswer
                + section.substring(section.lastIndexOf("\n```"));
    }

    @Override
    public String toString() {
        return question;
    }
}
