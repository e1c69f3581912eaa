package news.dateline.http;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.RawConnection;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Requests that a proxy may have read otherwise than we do. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class HeaderCheckTest {

    private static final String QUERY = "/graphql?query=%7B__typename%7D";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Host: other"
            })
    void whatMayEndElsewhereIsRefusedAndItsConnectionIsClosed(String header) throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            String request = "GET " + QUERY + " HTTP/1.1\r\nHost: localhost\r\nHEADER\r\n\r\n";
            String answers =
                    connection
                            .send(
                                    request.replace("HEADER", header)
                                            + request.replace("HEADER", "X: y"))
                            .untilClosed();
            assertTrue(answers.startsWith("HTTP/1.1 400 "), answers);
            assertTrue(answers.contains("\"code\":\"BAD_REQUEST\""), answers);
            assertEquals(answers.indexOf("HTTP/1.1"), answers.lastIndexOf("HTTP/1.1"), answers);
        }
    }

    @Test
    void onlyChunkedIsUnderstood() throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            String answer =
                    connection.post("/graphql", "Transfer-Encoding: gzip, chunked").untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @Test
    void chunkedIsTaken() throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            String answer =
                    connection
                            .post("/graphql", "Transfer-Encoding: Chunked")
                            .send("18\r\n{\"query\":\"{__typename}\"}\r\n0\r\n\r\n")
                            .answer();
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        }
    }

    /** Quarkus would answer it with nothing, and close the connection with its other streams. */
    @Test
    void hugeBodyIsRefusedOnItsStreamAlone() throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            String answer =
                    connection.post("/graphql", "Content-Length: 20000000").send("{").answer();
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("\"code\":\"BAD_REQUEST\""), answer);
        }
    }
}
