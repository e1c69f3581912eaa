package news.dateline.desk.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.AtOnce;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Twenty clients write at once: what is refused is told, and nothing is lost. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ConcurrentWritersTest {

    private static final int CLIENTS = 20;
    private static final int ROUNDS = 3;
    private static final String PERSON =
            "{ entity { version } userErrors { code message } conflict { version by at } }";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static PlainDatabase database() {
        return PlainDatabase.of(OwnGraph.DATABASE);
    }

    private static ArticleDesk client(int number) {
        return ArticleDesk.as("client" + number, "editor");
    }

    private static List<String> codes(JsonPath payload) {
        return payload.getList("userErrors.code");
    }

    /** The one that had no errors; the others got CONFLICT, with its version and author. */
    private static int winner(List<JsonPath> payloads, int version, IntFunction<String> name) {
        List<Integer> winners =
                IntStream.range(0, payloads.size())
                        .filter(i -> codes(payloads.get(i)).isEmpty())
                        .boxed()
                        .toList();
        assertEquals(1, winners.size(), () -> "winners: " + winners);
        for (JsonPath payload : payloads) {
            if (!codes(payload).isEmpty()) {
                assertEquals(List.of("CONFLICT"), codes(payload));
                assertEquals(version, payload.getInt("conflict.version"));
                assertEquals(name.apply(winners.get(0)), payload.getString("conflict.by"));
            }
        }
        return winners.get(0);
    }

    @Test
    void oneClientWinsEachVersionOfAnArticle() {
        String id = ArticleDesk.EDITOR.draft("Begin");
        int version = version(id);
        for (int round = 0; round < ROUNDS; round++) {
            int expected = version;
            List<JsonPath> payloads =
                    AtOnce.run(
                            CLIENTS,
                            i ->
                                    client(i)
                                            .run(
                                                    "updateArticle",
                                                    Map.of(
                                                            "id", id,
                                                            "headline", "by " + i,
                                                            "expectedVersion", expected)));
            version = version(id);
            assertEquals(expected + 1, version);
            int winner = winner(payloads, version, i -> "client" + i);
            assertEquals(
                    List.of("by " + winner),
                    database().read("select headline from graph.working_copy"));
        }
        int expected = version;
        winner(
                AtOnce.run(
                        CLIENTS,
                        i ->
                                client(i)
                                        .run(
                                                "publishArticle",
                                                Map.of("id", id, "expectedVersion", expected))),
                version(id),
                i -> "client" + i);
        assertEquals(List.of("1"), database().read("select version from graph.article"));
    }

    private static int version(String id) {
        return ArticleDesk.EDITOR
                .ask("query($id: ID!) { deskArticle(id: $id) { version } }", Map.of("id", id))
                .getInt("data.deskArticle.version");
    }

    @Test
    void oneClientWinsEachVersionOfAPerson() {
        Bundles.load("{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann\"}");
        String id = Bundles.entityId("Person", "ann");
        int version = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int expected = version;
            // Another one in each round: what changes nothing raises no version.
            String text = "by %d in round " + round;
            List<JsonPath> payloads =
                    AtOnce.run(
                            CLIENTS,
                            i ->
                                    new Desk("client" + i, "editor")
                                            .mutate(
                                                    "updatePerson",
                                                    Map.of(
                                                            "id", id,
                                                            "description", text.formatted(i),
                                                            "expectedVersion", expected),
                                                    PERSON));
            version =
                    payloads.stream()
                            .filter(payload -> codes(payload).isEmpty())
                            .mapToInt(payload -> payload.getInt("entity.version"))
                            .max()
                            .orElseThrow();
            int winner = winner(payloads, version, i -> "client" + i);
            assertEquals(
                    List.of(text.formatted(winner)),
                    database().read("select description from graph.entity where key = 'ann'"));
        }
    }

    /** Each changes another field; a client that had to wait too long would be told. */
    @Test
    void withoutExpectedVersionNoChangeOfAnotherFieldIsLost() {
        List<String> fields =
                List.of(
                        "headline",
                        "standfirst",
                        "body",
                        "editorNote",
                        "internalNote",
                        "copyright");
        String id = ArticleDesk.EDITOR.draft("Begin");
        int before = version(id);
        AtOnce.run(
                fields.size(),
                i -> client(i).done("updateArticle", Map.of("id", id, fields.get(i), "by " + i)));
        assertEquals(before + fields.size(), version(id));
        for (int i = 0; i < fields.size(); i++) {
            assertEquals(
                    List.of("by " + i),
                    database()
                            .read(
                                    "select line ->> '"
                                            + fields.get(i)
                                            + "' from graph.working_copy"));
        }
    }

    @Test
    void aKeyIsCreatedOnce() {
        List<List<String>> articles =
                AtOnce.run(
                        CLIENTS,
                        i ->
                                client(i)
                                        .refused(
                                                "createArticle",
                                                Map.of(
                                                        "key",
                                                        "k",
                                                        "headline",
                                                        "H",
                                                        "language",
                                                        "en")));
        assertEquals(Map.of(List.of(), 1L, List.of("KEY_TAKEN"), CLIENTS - 1L), counted(articles));
        List<List<String>> people =
                AtOnce.run(
                        CLIENTS,
                        i ->
                                codes(
                                        Desk.EDITOR.mutate(
                                                "createPerson",
                                                Map.of("key", "k", "name", "P"),
                                                PERSON)));
        assertEquals(Map.of(List.of(), 1L, List.of("KEY_TAKEN"), CLIENTS - 1L), counted(people));
    }

    private static Map<List<String>, Long> counted(List<List<String>> outcomes) {
        Map<List<String>, Long> counts = new HashMap<>();
        outcomes.forEach(outcome -> counts.merge(outcome, 1L, Long::sum));
        return counts;
    }

    /** Of twenty requests with one idempotency key, one writes, and all get its answer. */
    @Test
    void anIdempotencyKeyWritesOnce() {
        List<String> ids =
                AtOnce.run(
                        CLIENTS,
                        i ->
                                Desk.EDITOR
                                        .mutate(
                                                "createPerson",
                                                Map.of("name", "Ann", "idempotencyKey", "one"),
                                                "{ entity { id } userErrors { code message } }")
                                        .getString("entity.id"));
        assertEquals(1, Set.copyOf(ids).size());
        assertEquals(List.of("1"), database().read("select count(*) from graph.entity"));
    }
}
