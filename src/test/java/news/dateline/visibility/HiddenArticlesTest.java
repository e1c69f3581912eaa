package news.dateline.visibility;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.load.BundleLoader.Outcome;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.TestServer;
import news.dateline.testing.WorkingCopies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A graph with hidden articles reads, in every field, as if they had never been written. Ids are
 * made from keys, so the two can be compared to the letter.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class HiddenArticlesTest {

    @Inject GraphQLSchema schema;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theyLeaveNoTraceButTombstones(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Walk walk = new Walk(schema);
        Map<String, Object> expected = visible(graph, walk);
        loadAll(graph, seed);
        load(graph.withdrawals);
        assertSame(expected, walk, seed);
        tombstonesStand(graph, walk);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void workingCopiesLeaveNoTraceEither(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Walk walk = new Walk(schema);
        Map<String, Object> expected = visible(graph, walk);
        List<String> ids =
                graph.workingCopies.stream()
                        .map(WorkingCopies::put)
                        .map(Bundles::articleId)
                        .toList();
        List<Object> nodes = walk.nodes(ids);
        assertSame(expected, walk, seed);
        loadAll(graph, seed);
        graph.workingCopies.forEach(WorkingCopies::put);
        load(graph.withdrawals);
        assertSame(expected, walk, seed);
        tombstonesStand(graph, walk);
        assertTrue(nodes.contains(null), "some are of articles that readers do not see");
    }

    /** The running server carries them out when their moment comes. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void withdrawalsAheadLeaveNoTraceEither(long seed) throws Exception {
        RandomGraph graph = new RandomGraph(seed);
        Walk walk = new Walk(schema);
        Map<String, Object> expected = visible(graph, walk);
        loadAll(graph, seed);
        String soon = Instant.now().plusSeconds(4).toString();
        load(
                graph.withdrawals.stream()
                        .map(line -> line.replaceFirst("'at':'[^']*'", "'at':'" + soon + "'"))
                        .toList());
        await().atMost(30, TimeUnit.SECONDS).until(HiddenArticlesTest::pending, is(0));
        assertSame(expected, walk, seed);
        tombstonesStand(graph, walk);
    }

    private static int pending() throws SQLException {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from graph.pending_withdrawal")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Map<String, Object> visible(RandomGraph graph, Walk walk) {
        Bundles.clear();
        load(graph.entitiesWithMerges());
        load(graph.visible);
        return walk.everything();
    }

    private static void loadAll(RandomGraph graph, long seed) {
        Bundles.clear();
        load(graph.entitiesWithMerges());
        List<String> articles = new ArrayList<>(graph.hidden);
        articles.addAll(graph.visible);
        java.util.Collections.shuffle(articles, new java.util.Random(seed));
        load(articles);
    }

    private static void assertSame(Map<String, Object> expected, Walk walk, long seed) {
        Map<String, Object> seen = walk.everything();
        for (String list : expected.keySet()) {
            assertEquals(
                    "", Difference.of(list, expected.get(list), seen.get(list)), "seed " + seed);
        }
    }

    private static void tombstonesStand(RandomGraph graph, Walk walk) {
        List<String> ids = graph.withdrawn.stream().map(Bundles::articleId).toList();
        List<Object> nodes = walk.nodes(ids);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(Map.of("__typename", "Tombstone", "id", ids.get(i)), nodes.get(i));
        }
        Set<String> told = walk.articlesOfTheFeed();
        told.removeAll(ids);
        assertEquals(
                List.of(), walk.nodes(List.copyOf(told)).stream().filter(Objects::isNull).toList());
    }

    @Test
    void anEmbargoEndsByItself() throws InterruptedException {
        Bundles.clear();
        Instant end = Instant.now().plusSeconds(8);
        load(
                List.of(
                        "{'type':'person','key':'p','name':'Ann'}",
                        "{'type':'event','key':'e','name':'Visit','kind':'VISIT'}",
                        article("old", "2020-01-01T00:00:00Z", "", "PLANNED"),
                        article(
                                "new",
                                "2020-01-02T00:00:00Z",
                                ",'embargoUntil':'" + end + "'",
                                "CANCELLED")));
        assertEquals("PLANNED", status());
        JsonPath before = Gql.ask("{ articles { totalCount } people { totalCount } }");
        assertEquals(1, before.getInt("data.articles.totalCount"));
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, end.toEpochMilli() - System.currentTimeMillis() + 200));
        assertEquals("CANCELLED", status());
        JsonPath after =
                Gql.ask(
                        "{ articles { totalCount nodes { updatedAt } } events { nodes { reports { totalCount } } } }");
        assertEquals(2, after.getInt("data.articles.totalCount"));
        assertEquals(2, after.getInt("data.events.nodes[0].reports.totalCount"));
        assertTrue(
                Instant.parse(after.getString("data.articles.nodes[0].updatedAt"))
                        .isAfter(Instant.now().minusSeconds(60)));
    }

    private static String status() {
        return Gql.ask("{ events(filter: { status: [PLANNED, CANCELLED] }) { nodes { status } } }")
                .getString("data.events.nodes[0].status");
    }

    private static String article(String key, String at, String more, String status) {
        return "{'type':'article','key':'"
                + key
                + "','version':1,'language':'en','headline':'H','body':'Ann.','publishedAt':'"
                + at
                + "'"
                + more
                + ",'mentions':[{'entity':'p','field':'BODY','start':0,'end':3,'text':'Ann','form':'NAME'}]"
                + ",'reports':[{'event':'e','status':'"
                + status
                + "','evidence':[{'field':'BODY','start':0,'end':3,'text':'Ann'}]}]}";
    }

    private static void load(List<String> lines) {
        Outcome outcome =
                Bundles.load(
                        lines.stream().map(line -> line.replace('\'', '"')).toArray(String[]::new));
        assertEquals(List.of(), outcome.problems());
    }
}
