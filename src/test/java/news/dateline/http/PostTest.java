package news.dateline.http;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static news.dateline.http.Post.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the GraphQL over HTTP specification has for POST, and what is refused beyond it. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class PostTest {

    private static final String JSON = "application/json";
    private static final String RESPONSE = "application/graphql-response+json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";
    private static final String NO_GRAPHQL = "{\"query\": \"{\"}";
    private static final String NO_SUCH_FIELD = "{\"query\": \"{ nothing }\"}";
    private static final String BAD_VARIABLE =
            "{\"query\": \"query ($id: ID!) { __typename }\", \"variables\": {\"id\": null}}";

    @ParameterizedTest
    @ValueSource(strings = {JSON, RESPONSE})
    void theAcceptedFormComesBack(String accept) {
        post(JSON, accept, TYPENAME)
                .statusCode(200)
                .header("Content-Type", accept + "; charset=utf-8")
                .body("data.__typename", is("Query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_GRAPHQL, NO_SUCH_FIELD, BAD_VARIABLE})
    void whatCannotRunHasNoDataAndItsStatusFollowsTheForm(String body) {
        for (String accept : List.of(JSON, RESPONSE)) {
            post(JSON, accept, body)
                    .statusCode(accept.equals(JSON) ? 200 : 400)
                    .body("$", not(hasKey("data")))
                    .body("errors.size()", is(1));
        }
    }

    @Test
    void aFailedFieldIsNoFailedRequest() {
        post(JSON, RESPONSE, "{\"query\": \"{ person(id: \\\"x\\\") { id } }\"}")
                .statusCode(200)
                .body("data.person", nullValue())
                .body("errors[0].extensions.code", is("BAD_USER_INPUT"));
    }

    @Test
    void whatCannotBeAnsweredInAnAcceptedFormIs406() {
        post(JSON, "text/html", TYPENAME)
                .statusCode(406)
                .contentType(JSON)
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"query\": \"{ __typename }\"}] | The body is an array",
                "\"text\" | The body must be a JSON object.",
                "{\"query\": \"{ __typename }\", \"query\": 1} | twice",
                "{\"query\": \"{ __typename }\"} {} | has more text after",
                "{\"query\": {}} | query must be a string, but is an object.",
                "{\"query\": [\"x\"]} | query must be a string, but is a list.",
                "{\"query\": \"{ __typename }\", \"operationName\": false} | operationName must be a string, but is a boolean.",
                "{\"query\": \"{ __typename }\", \"variables\": [1]} | variables must be an object, but is a list.",
                "{\"query\": \"{ __typename }\", \"variables\": \"{}\"} | variables must be an object, but is a string.",
                "{\"query\": \"{ __typename }\", \"extensions\": 0} | extensions must be an object, but is a number.",
                "{\"notquery\": 1} | query is missing",
                "{\"query\": \" \"} | query is missing"
            })
    void whatIsNoRequestIsRefusedInBothForms(String body, String message) {
        for (String accept : List.of(JSON, RESPONSE)) {
            post(JSON, accept, body)
                    .statusCode(400)
                    .body("errors[0].message", containsString(message))
                    .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "operationName", "extensions"})
    void nullIsAsIfLeftOut(String member) {
        post(JSON, JSON, "{\"query\": \"{ __typename }\", \"" + member + "\": null}")
                .statusCode(200)
                .body("errors", nullValue());
    }

    @Test
    void theOperationIsChosenByName() {
        String document = "query A { __typename } query B { b: __typename }";
        post(JSON, JSON, "{\"query\": \"" + document + "\", \"operationName\": \"B\"}")
                .body("data.b", is("Query"));
        post(JSON, JSON, "{\"query\": \"" + document + "\"}")
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
        post(JSON, JSON, "{\"query\": \"" + document + "\", \"operationName\": \"C\"}")
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
    }

    @Test
    void anEmptyOperationNameIsNone() {
        String document = "query A { __typename } query B { b: __typename }";
        post(JSON, JSON, "{\"query\": \"" + document + "\", \"operationName\": \"\"}")
                .body("data", nullValue())
                .body("errors[0].message", containsString("operationName must name the one to run"))
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
        post(JSON, JSON, "{\"query\": \"query A { __typename }\", \"operationName\": \"\"}")
                .body("data.__typename", is("Query"));
    }

    @Test
    void errorsDoNotRepeatLongInputs() {
        String digits = "9".repeat(30_000);
        for (String document :
                List.of(
                        "{ people(first: " + digits + ") { totalCount } }",
                        "{ person(id: " + digits + ") { id } }",
                        "{ a" + digits + " }",
                        "query ($a: Int = " + digits + ") { people(first: $a) { totalCount } }",
                        "{ people(filter: {name: " + digits + "}) { totalCount } }")) {
            String answer =
                    post(JSON, JSON, "{\"query\": \"" + document + "\"}").extract().asString();
            assertTrue(answer.length() < 3_000, () -> answer.substring(0, 300));
        }
        String answer =
                post(
                                JSON,
                                JSON,
                                "{\"query\": \"query A { __typename }\", \"operationName\": \""
                                        + "x y".repeat(20_000)
                                        + "\"}")
                        .extract()
                        .asString();
        assertTrue(answer.length() < 3_000, () -> answer.substring(0, 300));
    }

    @Test
    void bodiesHaveALimit() {
        post(JSON, JSON, TYPENAME + " ".repeat(100 * 1024 - TYPENAME.length())).statusCode(200);
        post(JSON, JSON, TYPENAME + " ".repeat(100 * 1024))
                .statusCode(413)
                .body("errors[0].message", containsString("102400 bytes"));
    }

    @Test
    void deepJsonHasALimit() {
        String deep = "[".repeat(100) + "]".repeat(100);
        post(JSON, JSON, "{\"query\": \"{ __typename }\", \"variables\": {\"x\": " + deep + "}}")
                .statusCode(400)
                .body("errors[0].message", containsString("deeper than 64"));
    }

    @Test
    void answersToPostsAreNotKept() {
        post(JSON, JSON, TYPENAME).header("Cache-Control", "no-store").header("ETag", nullValue());
    }
}
