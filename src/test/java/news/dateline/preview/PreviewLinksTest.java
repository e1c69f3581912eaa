package news.dateline.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.WorkingCopies;
import news.dateline.visibility.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Where a preview leads, and by how many statements. */
@QuarkusTest
@TestProfile(PreviewGraph.class)
class PreviewLinksTest {

    private static final String ELSEWHERE =
            "id articles { totalCount nodes { id headline } } events { nodes { id status } } images { nodes { id } }"
                    + " mentions { totalCount nodes { id } } quotations { totalCount nodes { id text } }";

    @Inject GraphQLSchema schema;

    /** Whom or what it names leads to what readers see, and to nothing of the draft. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void leadsElsewhereToWhatReadersSee(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        List<String> others = new ArrayList<>(graph.visible);
        String line = others.remove(new Random(seed).nextInt(others.size()));
        Bundles.clear();
        PreviewTest.load(graph.entitiesWithMerges());
        PreviewTest.load(graph.hidden);
        PreviewTest.load(graph.withdrawals);
        PreviewTest.load(others);
        String id = Bundles.articleId(WorkingCopies.put(line));
        String of = "query ($ids: [ID!]!) { %s(ids: $ids) ";
        JsonPath preview =
                Gql.ask(
                        of.formatted("previews")
                                + "{ people { nodes { "
                                + ELSEWHERE
                                + " } } organizations { nodes { "
                                + ELSEWHERE
                                + " parts { nodes { id } } } } places { nodes { "
                                + ELSEWHERE
                                + " contains { nodes { id } } } } events { nodes { "
                                + ELSEWHERE
                                + " parts { nodes { id } } coverage(includeParts: true) { nodes { id headline } } } } } }",
                        Map.of("ids", List.of(id)));
        List<Map<String, Object>> seen = new ArrayList<>();
        for (String list : List.of("people", "organizations", "places", "events")) {
            seen.addAll(preview.getList("data.previews[0]." + list + ".nodes"));
        }
        List<Object> ids = seen.stream().map(some -> some.get("id")).toList();
        List<Object> published =
                Gql.ask(
                                of.formatted("nodes")
                                        + "{ ... on Entity { "
                                        + ELSEWHERE
                                        + " } ... on Organization { parts { nodes { id } } } ... on Place { contains { nodes { id } } }"
                                        + " ... on Event { parts { nodes { id } } coverage(includeParts: true) { nodes { id headline } } } } }",
                                Map.of("ids", ids))
                        .getList("data.nodes");
        assertFalse(seen.isEmpty());
        for (int i = 0; i < seen.size(); i++) {
            if (published.get(i) == null) {
                assertFalse(seen.get(i).toString().contains(id), "of the draft: " + seen.get(i));
            } else {
                assertEquals("", Difference.of("" + seed, published.get(i), seen.get(i)));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void standsBesideTheNeighborsThatItWillHave(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        List<String> others = new ArrayList<>(graph.visible);
        String line = others.remove(new Random(seed).nextInt(others.size()));
        Bundles.clear();
        PreviewTest.load(graph.entitiesWithMerges());
        PreviewTest.load(others);
        String id = Bundles.articleId(WorkingCopies.put(line));
        String neighbors = "{ neighbors { previous { id } next { id } } }";
        Object preview =
                Gql.ask("{ previews(ids: [\"" + id + "\"]) " + neighbors + " }")
                        .get("data.previews[0]");
        PreviewTest.load(List.of(line));
        String published = "{ node(id: \"" + id + "\") { ... on Article " + neighbors + " } }";
        assertEquals(Gql.ask(published).<Object>get("data.node"), preview);
        assertEquals(
                preview,
                Gql.ask("{ previews(ids: [\"" + id + "\"]) " + neighbors + " }")
                        .get("data.previews[0]"),
                "what is published is no neighbor of its own working copy");
    }

    @Test
    void readsManyWithTheStatementsOfOne() {
        Bundles.clear();
        String[] lines = GeneratedGraph.of(12);
        assertEquals(List.of(), Bundles.load(lines).problems());
        List<String> ids =
                Stream.of(lines)
                        .filter(line -> line.contains("\"type\":\"article\""))
                        .map(WorkingCopies::put)
                        .map(Bundles::articleId)
                        .toList();
        Reading reading = Reading.ofOwn(schema, 2);
        int one = statements(() -> reading.preview(ids.get(0)));
        assertEquals(one, statements(() -> reading.previews(ids)));
        List<Object> together = reading.previews(ids);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals("", Difference.of("" + i, reading.preview(ids.get(i)), together.get(i)));
        }
    }

    private static int statements(Runnable requests) {
        return CapturedReading.during(requests).size();
    }
}
