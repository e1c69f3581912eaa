package news.dateline.interchange.merge;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.dateline.interchange.Disagreement;
import news.dateline.interchange.export.Export;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Entities that are merged: what names them is what names their survivors, until that is undone.
 */
class MergedEntitiesTest {

    /** None is in a relation to its survivor, and no article of the random graph reports both. */
    private static final List<String> MERGES = List.of("p4 p0", "o3 o1", "c4 c2", "e2 e0", "o1 o0");

    /**
     * What readers read; without the numbers that mentions and evidence had before, by which those
     * of the same words are ordered.
     */
    static final String LISTED =
            """
            select to_jsonb(r)::text from (
                select 'mention' as t, to_jsonb(m) - '{id,given_entity_id,ord}'::text[] as r from graph.mention m where not unlisted
                union all select 'quotation', to_jsonb(q) - '{given_speaker_id,given_said_to_id}'::text[] from graph.quotation q
                union all select 'credit', to_jsonb(c) - '{given_agent_id}'::text[] from graph.credit c
                union all select distinct 'depiction', to_jsonb(d) - '{id,image_id,given_entity_id,again,visible_from}'::text[] from graph.depiction d
                union all select 'report', to_jsonb(r) - '{id,given_event_id}'::text[] from graph.event_report r where not unlisted
                union all select 'evidence', to_jsonb(e) - '{id,statement_id,given}'::text[] from graph.evidence e where not unlisted
                union all select 'affiliation', to_jsonb(s) from graph.affiliation s where id in (select statement_id from graph.evidence where not unlisted)
                union all select 'relationship', to_jsonb(s) from graph.relationship s where abs(id) in (select statement_id from graph.evidence where not unlisted)
                union all select 'participation', to_jsonb(s) from graph.participation s where id in (select statement_id from graph.evidence where not unlisted)
                union all select 'event_place', to_jsonb(s) from graph.event_place s where id in (select statement_id from graph.evidence where not unlisted)
                union all select 'event_link', to_jsonb(s) from graph.event_link s where id in (select statement_id from graph.evidence where not unlisted)
                union all select 'article', jsonb_build_object('id', id, 'publisher', publisher_id, 'dateline', dateline_id) from graph.article
                union all select 'article_scope', to_jsonb(s) - '{updated_at,rank}'::text[] from graph.article_scope s
                union all select 'quotation_scope', to_jsonb(s) from graph.quotation_scope s
                union all select 'event_scope', to_jsonb(s) from graph.event_scope s
                union all select 'scope_size', to_jsonb(s) from graph.scope_size s where size > 0
                union all select 'entity', jsonb_build_object('id', id, 'visible', visible_from, 'whole', part_of_id, 'seat', headquarters_id)
                    from graph.entity where visible_from is not null
            ) r order by 1
            """;

    private static PlainDatabase database;

    @BeforeContainer
    static void begin() {
        database = PlainDatabase.fresh("merged_entities");
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void readersSeeWhatALoadOfRewrittenLinesGives(@ForAll long seed) throws Exception {
        RandomGraph graph = new RandomGraph(seed);
        List<String> lines = new ArrayList<>();
        graph.entities.forEach(line -> lines.add(withoutWhatSurvivorsGet(line)));
        Stream.of(graph.visible, graph.hidden)
                .flatMap(List::stream)
                .map(MergedEntitiesTest::atItsOwnTime)
                .forEach(lines::add);
        lines.addAll(graph.withdrawals);

        database.clear();
        load(lines.stream().map(MergedEntitiesTest::rewritten).toList());
        List<String> expected = database.read(LISTED);

        database.clear();
        load(lines);
        load(MERGES.stream().map(merge -> merge(merge, "2025-01-01")).toList());
        assertSame(expected, database.read(LISTED));
    }

    /** A report is listed, but some of its evidence is not. */
    @Example
    void evidenceThatIsNotListedStaysSo() throws Exception {
        whatIsUndoneIsAsIfItHadNeverBeen(16306030233641L);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void whatIsUndoneIsAsIfItHadNeverBeen(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<String> lines =
                new ArrayList<>(
                        new Disagreement(new RandomGraph(seed), random)
                                .lines().stream().filter(line -> !line.contains("merge")).toList());
        database.clear();
        load(lines);
        List<String> expected = everything();

        database.clear();
        int first = lines.size() - random.nextInt(lines.size() / 2);
        load(lines.subList(0, first));
        load(MERGES.stream().map(merge -> merge(merge, "2025-01-01")).toList());
        load(lines.subList(first, lines.size()));
        String bundle = export();
        load(MERGES.stream().map(merge -> undone(merge, "2025-01-02")).toList());
        assertSame(expected, everything());

        database.clear();
        load(bundle.lines().toList());
        assertEquals(bundle, export());
        load(MERGES.stream().map(merge -> undone(merge, "2025-01-02")).toList());
        assertSame(expected, everything());
    }

    static void assertSame(List<String> expected, List<String> rows) {
        List<String> missing = new ArrayList<>(expected);
        rows.forEach(missing::remove);
        List<String> others = new ArrayList<>(rows);
        expected.forEach(others::remove);
        assertEquals(List.of(), missing, "missing, but there is " + others);
        assertEquals(List.of(), others, "too many");
    }

    private static List<String> everything() {
        return database.everything().stream()
                .filter(row -> !row.startsWith("graph.entity_merge "))
                .map(
                        row ->
                                row.contains("\"withdrawn_at\": \"")
                                        ? row.replaceAll("\"seen_\\w+\": [^,]*", "")
                                        : row)
                .toList();
    }

    private static String merge(String merge, String asOf) {
        String[] keys = merge.split(" ");
        return "{'type':'merge','from':'%s','into':'%s','asOf':'%s'}"
                .formatted(keys[0], keys[1], asOf);
    }

    private static String undone(String merge, String asOf) {
        return "{'type':'merge','from':'%s','asOf':'%s'}".formatted(merge.split(" ")[0], asOf);
    }

    /** The line as if it had named the survivors, without what relates one of them to itself. */
    private static String rewritten(String line) {
        JsonObject json = new JsonObject(line.replace('\'', '"'));
        String key = json.getString("key");
        JsonObject renamed = (JsonObject) renamed(json);
        if (json.getString("type").equals("article")) {
            JsonObject link = renamed.getJsonArray("eventLinks").getJsonObject(0);
            if (link.getString("from").equals(link.getString("to"))) {
                renamed.remove("eventLinks");
            }
        } else if (key != null) {
            renamed.put("key", key);
        }
        return renamed.encode();
    }

    /** Of reports published at once the one with the greater number is the current one. */
    static String atItsOwnTime(String article) {
        String number = article.replaceFirst("^.*'key':'a([0-9]+)'.*$", "$1");
        return article.replaceFirst(
                "'publishedAt':'[^']*'",
                "'publishedAt':'2020-01-%02dT00:00:00Z'".formatted(1 + Integer.parseInt(number)));
    }

    private static String withoutWhatSurvivorsGet(String line) {
        return line.replaceAll(",'(origin|headquarters)':'[^']*'", "");
    }

    private static Object renamed(Object value) {
        if (value instanceof JsonObject object) {
            JsonObject renamed = new JsonObject();
            object.forEach(field -> renamed.put(field.getKey(), renamed(field.getValue())));
            return renamed;
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.stream().map(MergedEntitiesTest::renamed).toList());
        }
        return survivor(String.valueOf(value), value);
    }

    private static Object survivor(String key, Object value) {
        return Stream.of("p4 p0", "o3 o0", "c4 c2", "e2 e0", "o1 o0")
                .filter(merge -> merge.startsWith(key + " "))
                .<Object>map(merge -> merge.split(" ")[1])
                .findAny()
                .orElse(value);
    }

    private static void load(List<String> lines) throws Exception {
        String bundle = String.join("\n", lines).replace('\'', '"');
        assertEquals(List.of(), new BundleLoader(database.source(), 500).load(bundle).problems());
    }

    private static String export() throws Exception {
        StringWriter out = new StringWriter();
        new Export(database.source()).write(out);
        return out.toString();
    }
}
