package news.dateline.cookbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/**
 * A section of the cookbook: a question, the query or mutation that answers it, its variables, and
 * its answer on the sample.
 *
 * @param statements how many SQL statements the answer takes; not counted at the desk
 * @param role of whoever sends it; null for readers, who need none
 */
public record Recipe(
        String section,
        String question,
        String operation,
        String query,
        String variables,
        int statements,
        String role,
        String answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern FORM =
            Pattern.compile(
                    """
                    ### (?<question>[^\\n]+)

                    [^\\n](?s:.)+?

                    ```graphql
                    (?<query>(?:query|mutation) (?<operation>\\w+)(?s:.)+?)
                    ```
                    (?:
                    ```json
                    (?<variables>(?s:.)+?)
                    ```
                    )?
                    Answer(?:, in (?<statements>\\d+) SQL statements?| to an? (?<role>contributor|editor|admin)):

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
        String role = form.group("role");
        return new Recipe(
                section,
                form.group("question"),
                form.group("operation"),
                form.group("query"),
                variables == null ? "{}" : variables,
                role == null ? Integer.parseInt(form.group("statements")) : 0,
                role,
                form.group("answer"));
    }

    /** What the page says that the query finds. */
    public JsonNode written() throws JsonProcessingException {
        return JSON.readTree(answer);
    }

    /** Whether it is one of those at the desk, which write, in the order of the page. */
    public boolean isOfTheDesk() {
        return role != null;
    }

    /** What it finds in the Dateline that RestAssured is turned to. */
    public JsonNode ask() {
        return ask(given());
    }

    /** The same with the API key of somebody at the desk. */
    public JsonNode ask(String key) {
        return ask(given().header("Authorization", "Bearer " + key));
    }

    private JsonNode ask(RequestSpecification sender) {
        try {
            ObjectNode request = JSON.createObjectNode();
            request.put("query", query);
            request.set("variables", JSON.readTree(variables));
            return masked(
                    JSON.readTree(
                            sender.contentType("application/json")
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

    /** With what is another value each time, and what is made of it, as the page writes them. */
    public JsonNode masked(JsonNode answer) {
        return isOfTheDesk() ? Masks.desk(answer) : Masks.reader(query, answer);
    }

    /** The section with what was found instead of what it says. */
    String rewritten(int foundStatements, String foundAnswer) {
        String label = "\nAnswer, in ";
        return section.substring(0, section.lastIndexOf(label))
                + label
                + foundStatements
                + (foundStatements == 1 ? " SQL statement" : " SQL statements")
                + ":"
                + withAnswer(foundAnswer);
    }

    /** The same for a recipe of the desk. */
    String rewritten(String foundAnswer) {
        String label = "\nAnswer to ";
        int start = section.lastIndexOf(label);
        return section.substring(0, section.indexOf(":", start) + 1) + withAnswer(foundAnswer);
    }

    private String withAnswer(String foundAnswer) {
        return "\n\n```json\n" + foundAnswer + section.substring(section.lastIndexOf("\n```"));
    }

    @Override
    public String toString() {
        return question;
    }
}
