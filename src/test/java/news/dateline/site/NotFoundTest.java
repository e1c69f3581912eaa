package news.dateline.site;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** Where there is nothing, people get a page that leads on and programs an error in JSON. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class NotFoundTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/docs/nope",
                "/docs/nope/",
                "/graphiql/nope",
                "/reference/nope.html"
            })
    void browsersGetAPage(String path) {
        given().header("Accept", BROWSER)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src"))
                .body(containsString("<h1>Page not found</h1>"))
                .body(containsString("<code>" + path + "</code>"))
                .body(containsString("href=\"/docs/\""));
        given().header("Accept", BROWSER).head(path).then().statusCode(404).body(emptyString());
    }

    @Test
    void whatTheAddressHasIsNoMarkup() {
        given().header("Accept", BROWSER)
                .urlEncodingEnabled(false)
                .get("/%3Cscript%3Ealert(1)%3C/script%3E")
                .then()
                .statusCode(404)
                .body(not(containsString("<script")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope, 404, There is nothing at /nope. GraphQL requests go to /graphql.",
        "POST, /nope, 404, There is nothing at /nope. GraphQL requests go to /graphql.",
        "POST, /graphql/nope, 404, There is nothing at /graphql/nope. GraphQL requests go to /graphql.",
        "POST, /, 405, 'Pages can only be read. GraphQL requests go to /graphql.'",
        "POST, /graphiql/, 405, 'Pages can only be read. GraphQL requests go to /graphql.'",
        "PUT, /docs/limits, 405, 'Pages can only be read. GraphQL requests go to /graphql.'",
        "DELETE, /graphql/schema.graphql, 405, 'Pages can only be read. GraphQL requests go to /graphql.'"
    })
    void programsGetAnError(String method, String path, int status, String message) {
        var request = given().header("Accept", "application/json");
        if (!method.equals("GET")) {
            request.contentType("application/json").body("{\"query\": \"{ __typename }\"}");
        }
        request.request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/json; charset=utf-8")
                .body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }
}
