package news.dateline.http;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.RawConnection;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(SampleGraph.class)
class GetTest {

    private static final String RESPONSE = "application/graphql-response+json";

    @Test
    void queriesRun() {
        given().queryParam(
                        "query",
                        "query N($n: String) { people(filter: {name: $n}) { totalCount } }")
                .queryParam("variables", "{\"n\": \"choe\"}")
                .queryParam("operationName", "N")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.people.totalCount", greaterThan(0));
    }

    @Test
    void commentsEndWithTheirLineAndPercentSignsStay() {
        given().queryParam(
                        "query",
                        "{ # all of it\n a: __type(name: \"100%41\") { name } __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.__typename", is("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { __typename }",
                "mutation { deleteAll }",
                "query A { __typename } mutation B { __typename }",
                "subscription { __typename }"
            })
    void whatIsNoQueryIs405(String document) {
        for (String accept : new String[] {"application/json", RESPONSE}) {
            given().header("Accept", accept)
                    .queryParam("query", document)
                    .get("/graphql")
                    .then()
                    .statusCode(405)
                    .header("Allow", containsString("POST"))
                    .header("Cache-Control", "no-store")
                    .body("errors[0].extensions.code", is("BAD_REQUEST"));
        }
    }

    @Test
    void aQueryBesideAMutationRuns() {
        given().queryParam("query", "query A { __typename } mutation B { __typename }")
                .queryParam("operationName", "A")
                .get("/graphql")
                .then()
                .body("data.__typename", is("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query=",
                "query=%7B__typename%7D&query=%7B__typename%7D",
                "query=%7B__typename%7D&variables=nonsense",
                "query=%7B__typename%7D&variables=%5B%5D",
                "query=%7B__typename%7D&extensions=1"
            })
    void whatIsNoRequestIsRefused(String parameters) {
        given().urlEncodingEnabled(false)
                .get("/graphql?" + parameters)
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
    }

    @Test
    void thePlainAddressIsNoRequest() {
        given().get("/graphql").then().statusCode(400).header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html,application/xhtml+xml,*/*;q=0.8"})
    void browsersAreShownGraphiql(String accept) {
        given().redirects()
                .follow(false)
                .header("Accept", accept)
                .get("/graphql")
                .then()
                .statusCode(303)
                .header("Location", "/graphiql/");
        given().get("/graphiql/").then().statusCode(200);
    }

    @Test
    void browsersThatAskSomethingAreAnswered() {
        given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void headHasTheHeadersOfGet() {
        given().queryParam("query", "{ __typename }")
                .head("/graphql")
                .then()
                .statusCode(200)
                .header("Content-Length", "31")
                .header("ETag", notNullValue())
                .body(emptyString());
    }

    /** SmallRye's endpoint would take each of these for one. */
    @ParameterizedTest
    @ValueSource(strings = {"Upgrade: foo, websocket", "Upgrade: foo\r\nUpgrade: websocket"})
    void whatMayBeAWebSocketIsRefused(String upgrade) throws Exception {
        for (String path : List.of("/graphql", "/graphql/")) {
            try (RawConnection connection = RawConnection.to(RestAssured.port)) {
                connection.send(
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                                + upgrade
                                + "\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
                String answer = connection.answer();
                assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
            }
        }
    }

    @Test
    void optionsSaysWhichMethodsThereAre() {
        given().options("/graphql")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAre405(String method) {
        given().request(method, "/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST, OPTIONS")
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
    }
}
