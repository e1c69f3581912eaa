package news.dateline.desk.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.RoundTrip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What mutations write, an export gives back, row for row; also with a load at the same time. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DeskRoundTripTest {

    private static final List<String> TYPES = List.of("Person", "Organization", "Place", "Event");
    private static final List<String> KEYS = List.of("p", "o", "c", "e");
    private static final String ALL = "{ userErrors { code message field } }";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static PlainDatabase database() {
        return PlainDatabase.of(OwnGraph.DATABASE);
    }

    private static void load(List<String> lines) {
        JsonPath payload =
                Desk.EDITOR.mutate(
                        "loadBundle",
                        Map.of(
                                "lines",
                                lines.stream().map(line -> line.replace('\'', '"')).toList()),
                        "{ lines { outcome problems { field message } } }");
        assertEquals(List.of(), payload.getList("lines.problems.flatten()"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomMutations(long seed) throws Exception {
        Random random = new Random(seed);
        RandomGraph graph = new RandomGraph(seed);
        load(graph.entitiesWithMerges());
        List<String> articles = new ArrayList<>(graph.visible);
        articles.addAll(graph.hidden);
        for (String article : articles) {
            load(List.of(article));
            edit(random);
            split(random);
            merge(random);
        }
        graph.withdrawals.forEach(line -> load(List.of(line)));
        RoundTrip.assertExportGivesItBack(database());
    }

    /** Puts a mention to another entity, perhaps to a new one. */
    private static void split(Random random) {
        List<String> mentions =
                database()
                        .read(
                                "select id || ' ' || entity_id || ' ' || initcap(entity_kind) from graph.mention order by id");
        String[] mention = mentions.get(random.nextInt(mentions.size())).split(" ");
        int kind = TYPES.indexOf(mention[2]);
        Map<String, Object> input = new HashMap<>();
        input.put("id", GlobalId.encode(mention[2], Long.parseLong(mention[1])));
        input.put("mentions", List.of(GlobalId.encode("Mention", Long.parseLong(mention[0]))));
        if (random.nextInt(3) == 0) {
            input.put("newEntity", Map.of("name", "New " + random.nextInt(100)));
        } else {
            input.put("into", Bundles.entityId(mention[2], KEYS.get(kind) + random.nextInt(5)));
        }
        JsonPath payload = Desk.EDITOR.mutate("splitEntity", input, ALL);
        assertTrue(
                List.of(List.of(), List.of("The two ids lead to the same entity."))
                        .contains(payload.getList("userErrors.message")),
                () -> payload.getString("userErrors"));
    }

    /** Merges an entity, or undoes that; it may be impossible. */
    private static void merge(Random random) {
        int kind = random.nextInt(TYPES.size());
        String one = Bundles.entityId(TYPES.get(kind), KEYS.get(kind) + random.nextInt(5));
        String other = Bundles.entityId(TYPES.get(kind), KEYS.get(kind) + random.nextInt(5));
        if (random.nextBoolean()) {
            Desk.EDITOR.mutate("mergeEntities", Map.of("from", one, "into", other), ALL);
        } else {
            Desk.EDITOR.mutate("undoMerge", Map.of("id", one), ALL);
        }
    }

    /** Changes something of an entity of the random graph. */
    private static void edit(Random random) {
        int kind = random.nextInt(TYPES.size());
        Map<String, Object> input = new HashMap<>();
        input.put("id", Bundles.entityId(TYPES.get(kind), KEYS.get(kind) + random.nextInt(5)));
        switch (random.nextInt(5)) {
            case 0 -> input.put("name", "Name " + random.nextInt(100));
            case 1 ->
                    input.put(
                            "description",
                            random.nextBoolean() ? null : "\u00e9 \\ \"" + random.nextInt());
            case 2 ->
                    input.put(
                            "names",
                            List.of(Map.of("text", "N" + random.nextInt(9), "kind", "SHORT")));
            case 3 ->
                    input.put(
                            "origin",
                            random.nextBoolean()
                                    ? null
                                    : "https://example.org/" + random.nextInt(9));
            default -> {
                if (TYPES.get(kind).equals("Place")) {
                    input.put("location", Map.of("latitude", random.nextDouble(), "longitude", 1));
                }
                if (TYPES.get(kind).equals("Organization")) {
                    input.put("headquarters", Bundles.entityId("Place", "c" + random.nextInt(5)));
                }
            }
        }
        JsonPath payload = Desk.EDITOR.mutate("update" + TYPES.get(kind), input, ALL);
        assertEquals(List.of(), payload.getList("userErrors"));
    }

    @Test
    void aLoadAndMutationsAtTheSameTimeLoseNothingOfEachOther() throws Exception {
        RandomGraph graph = new RandomGraph(3);
        load(graph.entitiesWithMerges());
        List<String> articles = new ArrayList<>(graph.visible);
        CompletableFuture<BundleLoader.Outcome> loader =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return new BundleLoader(database().source(), 2)
                                        .load(String.join("\n", articles).replace('\'', '"'));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        for (int i = 0; i < 20; i++) {
            String id = Bundles.entityId("Person", "p" + i % 5);
            JsonPath payload =
                    Desk.EDITOR.mutate(
                            "updatePerson", Map.of("id", id, "description", "edit " + i), ALL);
            assertEquals(List.of(), payload.getList("userErrors"));
        }
        assertEquals(List.of(), loader.join().problems());
        assertEquals(
                List.of("edit 15", "edit 16", "edit 17", "edit 18", "edit 19"),
                database()
                        .read(
                                "select description from graph.entity where kind = 'PERSON' order by key"));
        assertEquals(
                List.of(String.valueOf(articles.size())),
                database().read("select count(*) from graph.article"));
        RoundTrip.assertExportGivesItBack(database());
    }
}
