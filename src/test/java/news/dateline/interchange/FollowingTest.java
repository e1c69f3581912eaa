package news.dateline.interchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever polls with updatedAfter set to the newest updatedAt that was seen gets every change. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class FollowingTest {

    private static final String SOURCE_B_FIRST =
            article("b", 1, "2026-01-27T11:40:00Z", ",'changedAt':'2026-01-27T11:50:00Z'");

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @Test
    void anOlderArticleOfAnotherSourceIsFound() {
        load(SOURCE_B_FIRST);
        String newest = newest();
        load(article("a", 1, "2026-01-27T11:00:00Z", ",'changedAt':'2026-01-27T11:05:00Z'"));
        assertEquals(List.of("a 1"), changedSince(newest));
    }

    @Test
    void aCorrectionWithoutChangedAtIsFound() {
        load(SOURCE_B_FIRST);
        String newest = newest();
        String correctedAt = "2026-01-27T12:10:00Z";
        load(
                article(
                        "b",
                        2,
                        "2026-01-27T11:40:00Z",
                        ",'correctedAt':'"
                                + correctedAt
                                + "','corrections':[{'at':'"
                                + correctedAt
                                + "','version':2,'text':'x'}]"));
        assertEquals(List.of("b 2"), changedSince(newest));
        assertTrue(Instant.parse(newest()).isAfter(Instant.parse(correctedAt)));
    }

    @Test
    void anArticleThatIsPublishedAgainAfterItsWithdrawalIsFound() {
        load(SOURCE_B_FIRST);
        String newest = newest();
        load("{'type':'withdraw','article':'b','version':1,'at':'2026-01-28T00:00:00Z'}");
        assertEquals(List.of(), changedSince(newest));
        load(article("b", 2, "2026-01-27T11:40:00Z", ""));
        assertEquals(List.of("b 2"), changedSince(newest));
    }

    @Test
    void anArticleWhoseEmbargoEndedIsFound() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.MILLIS);
        load(article("late", 1, "2026-01-01T00:00:00Z", ",'embargoUntil':'" + end + "'"));
        load(SOURCE_B_FIRST);
        String newest = newest();
        assertTrue(Instant.parse(newest).isBefore(end));
        Thread.sleep(Math.max(0, end.toEpochMilli() - System.currentTimeMillis() + 200));
        assertEquals(List.of("late 1"), changedSince(newest));
        assertEquals(end, Instant.parse(newest()));
    }

    /** A follower asks now and then for the articles that it keeps. */
    @Test
    void aWithdrawalIsSeenByAskingForWhatIsKept() {
        load(SOURCE_B_FIRST, article("a", 1, "2026-01-27T11:00:00Z", ""));
        String newest = newest();
        List<String> kept = List.of(Bundles.articleId("a"), Bundles.articleId("b"));
        load("{'type':'withdraw','article':'b','version':1,'reason':'In error.'}");
        assertEquals(List.of(), changedSince(newest));
        JsonPath answer =
                Gql.ask(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Tombstone { reason } } }",
                        Map.of("ids", kept));
        assertEquals(List.of("Article", "Tombstone"), answer.getList("data.nodes.__typename"));
        assertEquals(kept, answer.getList("data.nodes.id"));
        assertEquals("In error.", answer.get("data.nodes[1].reason"));
    }

    /** A correction must not hide what readers see, and must be found itself. */
    @ParameterizedTest
    @ValueSource(strings = {"changedAt", "correctedAt"})
    void aMomentInTheFutureHidesNothing(String field) {
        load(SOURCE_B_FIRST);
        String newest = newest();
        load(article("b", 2, "2026-01-27T11:40:00Z", ",'" + field + "':'2999-01-01T00:00:00Z'"));
        assertEquals(List.of("b 2"), changedSince(newest));
    }

    @Test
    void whatTheSourceSaysOfItsChangeIsShownBeside() {
        load(SOURCE_B_FIRST, article("silent", 1, "2026-01-27T11:00:00Z", ""));
        JsonPath answer = Gql.ask("{ articles { nodes { updatedAt sourceUpdatedAt } } }");
        assertEquals("2026-01-27T11:50:00Z", answer.get("data.articles.nodes[0].sourceUpdatedAt"));
        assertNull(answer.get("data.articles.nodes[1].sourceUpdatedAt"));
        assertFalse(
                Instant.parse(answer.get("data.articles.nodes[0].updatedAt"))
                        .isBefore(Instant.now().minusSeconds(60)));
    }

    @Test
    void whatIsThereAlreadyDoesNotArriveAgain() {
        load(SOURCE_B_FIRST);
        String before = newest();
        load(SOURCE_B_FIRST, article("b", 1, "2026-01-27T11:40:00Z", ""));
        assertEquals(before, newest());
    }

    /** Filters read the tables of scopes, which keep the moment too. */
    @Test
    void filtersTellTheSameMoment() throws Exception {
        BundleLoader loader = io.quarkus.arc.Arc.container().instance(BundleLoader.class).get();
        String newest = Instant.now().toString();
        String lines =
                (article("a", 1, "2026-01-01T00:00:00Z", "")
                                + "\n"
                                + article("b", 1, "2026-01-02T00:00:00Z", ""))
                        .replace('\'', '"');
        loader.loadWhole(lines);
        String query =
                "query ($since: DateTime) { articles(filter: { updatedAfter: $since, language: [\"en\"] },"
                        + " orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { updatedAt } } }";
        JsonPath answer = Gql.ask(query, Map.of("since", newest()));
        assertEquals(2, answer.getList("data.articles.nodes").size());
        assertTrue(Instant.parse(newest()).isAfter(Instant.parse(newest)));
    }

    private static void load(String... lines) {
        String[] json = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            json[i] = lines[i].replace('\'', '"');
        }
        assertEquals(List.of(), Bundles.load(json).problems());
    }

    private static String newest() {
        return Gql.ask(
                        "{ articles(first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { updatedAt } } }")
                .getString("data.articles.nodes[0].updatedAt");
    }

    /** What is new for a client that has seen everything up to then. */
    private static List<String> changedSince(String newest) {
        JsonPath answer =
                Gql.ask(
                        "query ($since: DateTime) { articles(filter: { updatedAfter: $since }) {"
                                + " nodes { headline version updatedAt } } }",
                        Map.of("since", newest));
        return answer.<Map<String, Object>>getList("data.articles.nodes").stream()
                .filter(node -> !node.get("updatedAt").equals(newest))
                .map(node -> node.get("headline") + " " + node.get("version"))
                .toList();
    }

    private static String article(String key, int version, String publishedAt, String more) {
        return "{'type':'article','key':'"
                + key
                + "','version':"
                + version
                + ",'language':'en','headline':'"
                + key
                + "','body':'Words.','publishedAt':'"
                + publishedAt
                + "'"
                + more
                + "}";
    }
}
