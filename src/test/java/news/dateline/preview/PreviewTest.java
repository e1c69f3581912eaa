package news.dateline.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jakarta.inject.Inject;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.PreviewIds;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.WorkingCopies;
import news.dateline.visibility.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** A working copy is previewed as readers will see it. */
@QuarkusTest
@TestProfile(PreviewGraph.class)
class PreviewTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/korea-russia.jsonl");

    @Inject GraphQLSchema schema;

    static void load(List<String> lines) {
        String[] plain = lines.stream().map(line -> line.replace('\'', '"')).toArray(String[]::new);
        assertEquals(List.of(), Bundles.load(plain).problems());
    }

    @Test
    void readsAsWhatIsPublishedIfNothingIsChanged() throws Exception {
        Bundles.clear();
        List<String> lines = Files.readAllLines(SAMPLE);
        assertEquals(List.of(), Bundles.load(lines.toArray(String[]::new)).problems());
        Reading reading = Reading.everything(schema, 2);
        List<String> ids =
                lines.stream()
                        .filter(line -> line.contains("\"type\":\"article\""))
                        .map(WorkingCopies::put)
                        .map(Bundles::articleId)
                        .toList();
        List<Object> previews = reading.previews(ids);
        for (int i = 0; i < ids.size(); i++) {
            Object expected = reading.published(ids.get(i));
            assertNotNull(expected);
            assertEquals("", Difference.of(lines.get(i), expected, previews.get(i)));
        }
    }

    /** Whichever article is still a draft, and whatever else the others say. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsAsItDoesWhenItIsPublished(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Reading reading = Reading.ofOwn(schema, 3);
        List<String> others = new ArrayList<>(graph.visible);
        String line = others.remove(new Random(seed).nextInt(others.size()));
        Bundles.clear();
        load(graph.entitiesWithMerges());
        load(graph.hidden);
        load(graph.withdrawals);
        load(others);
        String id = Bundles.articleId(WorkingCopies.put(line));
        Object preview = reading.preview(id);
        assertNull(reading.published(id));
        load(List.of(line));
        assertEquals("", Difference.of("seed " + seed, reading.published(id), preview));
    }

    /** The version that readers see says something else: nothing of it is left. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsAsItsNextVersionWill(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Reading reading = Reading.ofOwn(schema, 3);
        List<String> lines = new ArrayList<>(graph.visible);
        Collections.shuffle(lines, new Random(seed));
        String key = lines.get(0).replaceFirst(".*?'key':'(\\w+)'.*", "$1");
        String next =
                lines.get(1)
                        .replaceFirst("'key':'\\w+'", "'key':'" + key + "'")
                        .replaceFirst("'version':1", "'version':2");
        lines.remove(1);
        Bundles.clear();
        load(graph.entitiesWithMerges());
        load(lines);
        String id = Bundles.articleId(WorkingCopies.put(draftOf(next)));
        Object preview = reading.preview(id);
        assertEquals(
                Set.of(),
                common(reading.withOwnIds(List.of(id)), reading.published(id)),
                "a cache takes objects of one id for the same");
        load(List.of(next));
        assertEquals("", Difference.of("seed " + seed, reading.published(id), preview));
    }

    /** What is under embargo, or was loaded as a draft, without a working copy. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsAsItDoesWhenItIsNotHiddenAnyMore(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Reading reading = Reading.ofOwn(schema, 3);
        List<String> others = new ArrayList<>(graph.visible);
        String line = others.remove(new Random(seed).nextInt(others.size()));
        String id = Bundles.articleId(line.replaceFirst(".*?'key':'(\\w+)'.*", "$1"));
        Map<String, String> seenLater =
                Map.of(
                        draftOf(line),
                        line,
                        embargoed(line, "2099-01-01"),
                        embargoed(line, "2026-11-01"));
        seenLater.forEach(
                (hidden, seen) -> {
                    Bundles.clear();
                    load(graph.entities);
                    load(others);
                    load(List.of(hidden));
                    assertNull(reading.published(id));
                    Object preview = reading.preview(id);
                    Bundles.clear();
                    load(graph.entities);
                    load(others);
                    load(List.of(seen));
                    assertEquals("", Difference.of(hidden, reading.published(id), preview));
                });
    }

    private static String embargoed(String line, String day) {
        return line.replaceFirst("'version'", "'embargoUntil':'" + day + "T00:00:00Z','version'");
    }

    private static Set<String> common(Object preview, Object published) {
        Set<String> ids = PreviewIds.of(preview);
        assertNotEquals(Set.of(), ids);
        ids.retainAll(PreviewIds.of(published));
        return ids;
    }

    /** As the desk keeps a published article while its next version is written. */
    private static String draftOf(String line) {
        return line.replaceFirst(
                "'version'", "'status':'DRAFT','changedAt':'2026-01-01T00:00:00Z','version'");
    }

    @Test
    void showsWhatIsNamedInItFirstToNobodyElse() {
        Bundles.clear();
        load(
                List.of(
                        "{'type':'person','key':'new-p','name':'Nora','names':[{'text':'N.','kind':'VARIANT'}]}",
                        "{'type':'organization','key':'new-o','name':'New Org','kind':'OTHER'}",
                        "{'type':'event','key':'new-e','name':'New Event','kind':'VISIT'}",
                        "{'type':'event','key':'hidden-e','name':'Hidden Event','kind':'VISIT'}"));
        String id =
                Bundles.articleId(
                        WorkingCopies.put(
                                ("{'type':'article','key':'draft','version':1,'status':'DRAFT','changedAt':'2026-01-01T00:00:00Z','language':'en','headline':'New','body':'Nora went.',"
                                                + "'mentions':[{'entity':'new-p',%1$s,'form':'NAME'},{'entity':'new-e',%1$s,'form':'NAME'},{'entity':'hidden-e',%1$s,'form':'NAME'}],"
                                                + "'reports':[{'event':'new-e','status':'PLANNED','evidence':[{%1$s}]}],"
                                                + "'affiliations':[{'person':'new-p','body':'new-o','role':'head','state':'HELD','evidence':[{%1$s}]}]}")
                                        .formatted(
                                                "'field':'BODY','start':0,'end':4,'text':'Nora'")));
        String fields =
                "{ id headline body status people { nodes { name names { text } articles { totalCount }"
                        + " affiliations { nodes { role body { ... on Entity { name } } evidence { text article { id headline } } } } } }"
                        + " events { nodes { name status reports { nodes { article { id } } } coverage { totalCount } } }"
                        + " mentions { totalCount nodes { entity { ... on Entity { name } } article { id } } } neighbors { previous { id } } }";
        JsonPath seen =
                Gql.ask(
                        "query ($ids: [ID!]!) { previews(ids: $ids) " + fields + " }",
                        Map.of("ids", List.of(id)));
        String ofPreview = seen.getString("data.previews[0].id");
        seen.setRootPath("data.previews[0]");
        assertEquals("Nora went.", seen.getString("body"));
        assertEquals("Nora", seen.getString("people.nodes[0].name"));
        assertEquals(List.of("Nora", "N."), seen.getList("people.nodes[0].names.text"));
        assertEquals(0, seen.getInt("people.nodes[0].articles.totalCount"));
        assertEquals("New Org", seen.getString("people.nodes[0].affiliations.nodes[0].body.name"));
        assertEquals(
                ofPreview,
                seen.getString("people.nodes[0].affiliations.nodes[0].evidence[0].article.id"));
        assertEquals(List.of("New Event"), seen.getList("events.nodes.name"));
        assertEquals("PLANNED", seen.getString("events.nodes[0].status"));
        assertEquals(ofPreview, seen.getString("events.nodes[0].reports.nodes[0].article.id"));
        assertEquals(2, seen.getInt("mentions.totalCount"), "one event has no report");
        List<String> ids =
                List.of(
                        id,
                        Bundles.entityId("Person", "new-p"),
                        Bundles.entityId("Organization", "new-o"),
                        Bundles.entityId("Event", "new-e"));
        JsonPath readers =
                Gql.ask(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } people { totalCount } events { totalCount } articles { totalCount } }",
                        Map.of("ids", ids));
        assertEquals(Arrays.asList(null, null, null, null), readers.getList("data.nodes"));
        assertEquals(
                List.of(0, 0, 0),
                List.of(
                        readers.getInt("data.people.totalCount"),
                        readers.getInt("data.events.totalCount"),
                        readers.getInt("data.articles.totalCount")));
    }
}
