package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Articles that mean other entities than their lines name. LoadOrderTest has such lines, too. */
class ReassignedTest {

    /** What is read from the text of an article. */
    private static final List<String> OF_TEXT =
            List.of(
                    "mentions",
                    "quotations",
                    "reports",
                    "affiliations",
                    "relationships",
                    "participations",
                    "eventPlaces",
                    "eventLinks");

    private static PlainDatabase database;

    @BeforeContainer
    static void begin() {
        database = PlainDatabase.fresh("reassigned");
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void readersSeeWhatALoadOfRewrittenLinesGives(@ForAll long seed) throws Exception {
        RandomGraph graph = new RandomGraph(seed);
        List<String> articles =
                Stream.of(graph.visible, graph.hidden)
                        .flatMap(List::stream)
                        .map(MergedEntitiesTest::atItsOwnTime)
                        .map(line -> line.replace('\'', '"'))
                        .toList();
        Map<String, Map<String, String>> meant = meant(new Random(seed));

        database.clear();
        load(graph.entities);
        load(articles.stream().map(line -> rewritten(line, meant)).toList());
        load(graph.withdrawals);
        List<String> expected = database.read(MergedEntitiesTest.LISTED);

        List<String> reassignments = lines(meant, "2026-01-01");
        Collections.shuffle(reassignments, new Random(seed));
        database.clear();
        load(graph.entities);
        load(reassignments.subList(0, 10));
        load(articles);
        load(graph.withdrawals);
        load(reassignments);
        MergedEntitiesTest.assertSame(expected, database.read(MergedEntitiesTest.LISTED));
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatIsTakenBackIsAsIfItHadNeverBeen(@ForAll long seed) throws Exception {
        RandomGraph graph = new RandomGraph(seed);
        List<String> lines = new ArrayList<>(graph.entities);
        Stream.of(graph.visible, graph.hidden, graph.withdrawals, graph.merges)
                .forEach(lines::addAll);
        database.clear();
        load(lines);
        List<String> expected = everything();

        Map<String, Map<String, String>> meant = meant(new Random(seed));
        load(lines(meant, "2026-01-01"));
        meant.values().forEach(names -> names.replaceAll((from, into) -> from));
        load(lines(meant, "2026-01-02"));
        MergedEntitiesTest.assertSame(expected, everything());
    }

    /** For some entities of each article another one of the same kind. */
    private static Map<String, Map<String, String>> meant(Random random) {
        Map<String, Map<String, String>> meant = new LinkedHashMap<>();
        for (int article = 0; article < 12; article++) {
            Map<String, String> names = new LinkedHashMap<>();
            for (String kind : List.of("p", "o", "c", "e")) {
                int from = random.nextInt(5);
                names.put(kind + from, kind + (from + 1 + random.nextInt(4)) % 5);
            }
            meant.put("a" + article, names);
        }
        return meant;
    }

    private static List<String> lines(Map<String, Map<String, String>> meant, String asOf) {
        List<String> lines = new ArrayList<>();
        meant.forEach(
                (article, names) ->
                        names.forEach(
                                (from, into) ->
                                        lines.add(
                                                "{'type':'reassign','article':'%s','from':'%s','into':'%s','asOf':'%s'}"
                                                        .formatted(article, from, into, asOf))));
        return lines;
    }

    /** The line as if it had named those that are meant, without what relates one to itself. */
    private static String rewritten(String line, Map<String, Map<String, String>> meant) {
        JsonObject article = new JsonObject(line);
        Map<String, String> names = meant.get(article.getString("key"));
        for (String list : OF_TEXT) {
            JsonArray renamed = new JsonArray();
            for (Object part : article.getJsonArray(list)) {
                JsonObject object = (JsonObject) part;
                boolean again =
                        list.equals("reports")
                                && names.containsKey(object.getString("event"))
                                && article.getJsonArray(list).stream()
                                        .anyMatch(other -> names(other, names, object));
                object.getMap()
                        .replaceAll(
                                (field, value) ->
                                        value instanceof String name
                                                ? names.getOrDefault(name, name)
                                                : value);
                if (!again
                        && !isOfItself(object, "owner", "person")
                        && !isOfItself(object, "from", "to")) {
                    renamed.add(object);
                }
            }
            article.put(list, renamed);
        }
        return article.encode();
    }

    private static boolean names(Object report, Map<String, String> names, JsonObject other) {
        return ((JsonObject) report).getString("event").equals(names.get(other.getString("event")));
    }

    private static boolean isOfItself(JsonObject object, String one, String other) {
        return object.containsKey(one) && object.getString(one).equals(object.getString(other));
    }

    private static List<String> everything() {
        return database.everything().stream()
                .filter(row -> !row.startsWith("graph.reassignment "))
                .toList();
    }

    private static void load(List<String> lines) throws Exception {
        String bundle = String.join("\n", lines).replace('\'', '"');
        assertEquals(List.of(), new BundleLoader(database.source(), 500).load(bundle).problems());
    }
}
