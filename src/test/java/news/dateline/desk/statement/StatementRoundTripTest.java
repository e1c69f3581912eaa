package news.dateline.desk.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.RoundTrip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What mutations of statements write, in any order, an export gives back, row for row. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class StatementRoundTripTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    private static final Map<String, String> TABLES =
            Map.of(
                    "affiliation", "Affiliation",
                    "relationship", "Relationship",
                    "participation", "Participant",
                    "event_place", "EventPlace",
                    "event_link", "EventLink",
                    "event_report", "EventReport");

    private final List<String> retracted = new ArrayList<>();

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomMutations(long seed) throws Exception {
        Random random = new Random(seed);
        RandomGraph graph = new RandomGraph(seed);
        load(graph.entities);
        List<String> lines = new ArrayList<>(graph.visible);
        lines.addAll(graph.hidden);
        lines.addAll(graph.withdrawals);
        lines.addAll(graph.merges);
        for (String line : lines) {
            load(List.of(line));
            for (int i = 0; i < 2; i++) {
                step(random);
            }
        }
        assertTrue(
                Integer.parseInt(DATABASE.read("select count(*) from graph.retraction").get(0))
                        > 5);
        RoundTrip.assertExportGivesItBack(DATABASE);
    }

    private static void load(List<String> lines) {
        assertEquals(
                List.of(), Bundles.load(String.join("\n", lines).replace('\'', '"')).problems());
    }

    private void step(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> record(random);
            case 1 -> {
                if (!retracted.isEmpty()) {
                    String id = retracted.remove(random.nextInt(retracted.size()));
                    mutate("restoreStatement", Map.of("id", id));
                }
            }
            default -> {
                String id = any(random);
                if (id != null && mutate("retractStatement", Map.of("id", id)).isEmpty()) {
                    retracted.add(id);
                }
            }
        }
    }

    /** Also of a statement that is retracted already, or not visible. */
    private static String any(Random random) {
        List<String> tables = TABLES.keySet().stream().sorted().toList();
        String table = tables.get(random.nextInt(tables.size()));
        List<String> ids =
                DATABASE.read("select id from graph.%s where id > 0 order by id".formatted(table));
        return ids.isEmpty()
                ? null
                : GlobalId.encode(
                        TABLES.get(table), Long.parseLong(ids.get(random.nextInt(ids.size()))));
    }

    private static void record(Random random) {
        Map<String, Object> input = new HashMap<>();
        input.put("person", Bundles.entityId("Person", "p" + random.nextInt(5)));
        input.put("body", Bundles.entityId("Organization", "o" + random.nextInt(5)));
        input.put("role", "head");
        input.put("state", random.nextBoolean() ? "HELD" : "FORMER");
        input.put("origin", "https://example.org/" + random.nextInt(2));
        if (random.nextBoolean()) {
            input.put("confidence", random.nextInt(10) / 10.0);
        }
        mutate("recordAffiliation", input);
    }

    /** The codes of its errors: it may be refused, as what is retracted is. */
    private static List<String> mutate(String mutation, Map<String, Object> input) {
        JsonPath payload = Desk.EDITOR.mutate(mutation, input, "{ userErrors { code message } }");
        List<String> codes = payload.getList("userErrors.code");
        assertTrue(
                List.of("NOT_ALLOWED_IN_THIS_STATE", "NOT_FOUND").containsAll(codes),
                () -> payload.getString("userErrors"));
        return codes;
    }
}
