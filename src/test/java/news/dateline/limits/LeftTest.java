package news.dateline.limits;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Management;
import news.dateline.testing.RawConnection;
import news.dateline.testing.RawHttp2;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A request whose client leaves counts as that, not as one that failed or took too long. */
@QuarkusTest
@TestProfile(BusyGraph.class)
class LeftTest {

    private static final String PATH = "/graphql?query=%7Barticles%7BtotalCount%7D%7D";
    private static final byte[] CANCEL = {0, 0, 0, 8};

    private static double requests(String label) {
        return Management.request()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("dateline_requests_total{"))
                .filter(line -> line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void countsAsLeft(BusyGraph.Meanwhile leave) throws Exception {
        double left = requests("outcome=\"left\"");
        double timeouts = requests("code=\"TIMEOUT\"");
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    leave.run();
                    BusyGraph.untilWaiting(0);
                });
        await("counts as left").until(() -> requests("outcome=\"left\"") >= left + 1);
        assertEquals(timeouts, requests("code=\"TIMEOUT\""));
    }

    @Test
    void byResettingItsStream() throws Exception {
        countsAsLeft(
                () -> {
                    try (RawHttp2 connection = RawHttp2.to(RestAssured.port)) {
                        connection.send(RawHttp2.get(1, PATH));
                        BusyGraph.untilWaiting(1);
                        connection.send(RawHttp2.frame(RawHttp2.RST_STREAM, 0, 1, CANCEL));
                        BusyGraph.untilWaiting(0);
                    }
                });
    }

    @Test
    void byClosingItsConnectionInTheMiddleOfTheNextRequest() throws Exception {
        String body = "{\"query\": \"{articles{totalCount}}\"}";
        countsAsLeft(
                () -> {
                    try (RawConnection connection = RawConnection.to(RestAssured.port)) {
                        connection.post("/graphql", "Content-Length: " + body.length()).send(body);
                        connection.post("/graphql", "Content-Length: " + body.length()).send("{");
                        BusyGraph.untilWaiting(1);
                    }
                });
    }

    @Test
    void byClosingItsConnection() throws Exception {
        countsAsLeft(
                () -> {
                    try (RawConnection connection = RawConnection.to(RestAssured.port)) {
                        connection.send("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                        BusyGraph.untilWaiting(1);
                    }
                });
    }
}
