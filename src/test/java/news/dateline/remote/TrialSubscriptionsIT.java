package news.dateline.remote;

import java.nio.charset.StandardCharsets;
import java.util.List;

import news.dateline.start.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Subscriptions of src/trial, on the jar or on the native executable. */
@Tag("trial")
class TrialSubscriptionsIT {

    private static Program program;
    private static TrialClient client;
    private static String id;

    @BeforeAll
    static void start() throws Exception {
        client = new TrialClient(Program.freePort());
        program = TrialProgram.start(client.port());
        id = client.person();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void eachEventIsAnsweredByThePlanAndAFailureIsTheLast() throws Exception {
        String query =
                "subscription { renamed(id: \"" + id + "\", times: 3) { said person { name } } }";
        List<String> lines =
                program.get(
                                "/trial/events?query="
                                        + java.net.URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .body()
                        .lines()
                        .toList();
        assertEquals(4, lines.size(), lines.toString());
        for (int i = 0; i < 3; i++) {
            assertTrue(lines.get(i).contains("said=event " + i + ", person={name="), lines.get(i));
        }
        assertTrue(lines.get(3).contains("INTERNAL"), lines.get(3));
        assertFalse(lines.get(3).contains("said=event"), lines.get(3));
        assertFalse(lines.get(3).contains("secret"), lines.get(3));
    }

    @Test
    void subscriptionEndsWhenItsClientLeaves() throws Exception {
        try (java.net.Socket socket = new java.net.Socket("localhost", client.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /trial/events?query=subscription%7Bticks%7D HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
            until(1);
        }
        until(0);
    }

    private static void until(int listeners) {
        await().until(
                        () ->
                                TrialClient.data(client.ask("mutation { listeners }"))
                                        .getInteger("listeners"),
                        is(listeners));
    }
}
