package news.dateline.http;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.RawConnection;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class EventStreamTest {

    private static final String EVENTS = "text/event-stream";
    private static final String COMPLETE = "\n\nevent: complete\ndata:\n\n";

    private static ValidatableResponse post(String accept, String query) {
        return given().contentType("application/json")
                .accept(accept)
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    @Test
    void queriesAndTheirErrorsAreEventsToo() {
        post(EVENTS, "{ __typename }")
                .statusCode(200)
                .contentType(startsWith(EVENTS))
                .header("Cache-Control", is("no-store"))
                .body(is("event: next\ndata: {\"data\":{\"__typename\":\"Query\"}}" + COMPLETE));
        post(EVENTS, "{ nothing }")
                .statusCode(200)
                .body(containsString("GRAPHQL_VALIDATION_FAILED"))
                .body(endsWith(COMPLETE));
        post(EVENTS + ", application/json", "{ __typename }").contentType("application/json");
    }

    @Test
    void whatHasAStatusIsJson() {
        given().accept(EVENTS)
                .header("Authorization", "Bearer dl_no")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(401)
                .contentType("application/json");
        given().accept(EVENTS)
                .queryParam("query", "mutation { __typename }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .contentType("application/json");
        for (String accept : new String[] {"application/json", "*/*"}) {
            post(accept, "subscription { changes { cursor } }").statusCode(406);
        }
    }

    @Test
    void wrongCursorEndsTheStream() {
        given().accept(EVENTS)
                .header("Last-Event-ID", "nonsense")
                .queryParam("query", "subscription { changes { cursor } }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body(containsString("BAD_USER_INPUT"))
                .body(endsWith(COMPLETE));
    }

    @Test
    void streamBeginsWithItsCursorAndIsNotCompressed() throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            connection.send(
                    """
                    GET /graphql?query=subscription%7Bchanges%7Bcursor%7D%7D HTTP/1.1\r
                    Host: localhost\r
                    Accept: text/event-stream\r
                    Accept-Encoding: gzip, br\r
                    \r
                    """);
            String head = connection.answer().toLowerCase();
            assertTrue(head.startsWith("http/1.1 200 "), head);
            assertTrue(head.contains("x-accel-buffering: no\r\n"), head);
            assertFalse(head.contains("content-encoding"), head);
        }
    }
}
