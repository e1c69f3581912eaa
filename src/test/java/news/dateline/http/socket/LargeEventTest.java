package news.dateline.http.socket;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(ChangedSettings.class)
class LargeEventTest {

    /** Together more than the limit of a response: names count as well. */
    private static final String BODIES =
            IntStream.range(0, 20)
                    .mapToObj(i -> "%s%d: body".formatted("b".repeat(700), i))
                    .collect(Collectors.joining(" "));

    @Test
    void eachEventHasTheBudgetOfAResponse() throws Exception {
        List<String> cursors =
                Gql.ask("{ changes(first: 2, filter: { types: ARTICLE }) { edges { cursor } } }")
                        .getList("data.changes.edges.cursor");
        try (TestSocket socket = TestSocket.ready(Map.of())) {
            socket.subscribe(
                    "1",
                    "subscription { articles(after: \"%s\") { cursor article { %s } } }"
                            .formatted(cursors.get(0), BODIES));
            JsonObject event = socket.next();
            assertEquals("next", event.getString("type"));
            assertEquals(
                    cursors.get(1),
                    event.getJsonObject("payload").getJsonObject("extensions").getString("cursor"));
            assertEquals(
                    "BYTE_BUDGET_EXCEEDED",
                    event.getJsonObject("payload")
                            .getJsonArray("errors")
                            .getJsonObject(0)
                            .getJsonObject("extensions")
                            .getString("code"));
        }
    }
}
