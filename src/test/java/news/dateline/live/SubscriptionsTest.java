package news.dateline.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.entity.GlobalId;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.SubscriptionEnded;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.Subscribed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class SubscriptionsTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);
    private static final String ANN = "{'type':'person','key':'ann','name':'Ann Lee'}";
    private static final String ARTICLES =
            "subscription S($filter: ArticleFilter, $after: String) { articles(filter: $filter, after: $after) { cursor kind articleId version article { headline mentions(first: 1) { nodes { text } } } } }";

    private final List<Subscribed> open = new ArrayList<>();

    @BeforeEach
    void begin() {
        Bundles.clear();
        number();
    }

    @AfterEach
    void end() {
        open.forEach(Subscribed::leave);
    }

    private Subscribed subscribe(String query, Map<String, Object> variables) {
        Subscribed one = Subscribed.to(query, variables);
        assertEquals(List.of(), one.result.errors());
        open.add(one);
        return one;
    }

    private static void load(String... lines) {
        assertEquals(
                List.of(), Bundles.load(String.join("\n", lines).replace('\'', '"')).problems());
    }

    private static void number() {
        while (!DATABASE.read("select 1 from graph.pending_change where due <= clock_timestamp()")
                .isEmpty()) {
            DATABASE.read("select graph.number_changes(100)");
        }
    }

    private static String article(String key, int version, String language) {
        return "{'type':'article','key':'%s','version':%d,'language':'%s','headline':'%s%d','body':'Ann Lee spoke.','publishedAt':'2025-01-01T00:00:00Z','mentions':[{'entity':'ann','field':'BODY','start':0,'end':7,'text':'Ann Lee','form':'NAME'}]}"
                .formatted(key, version, language, key, version);
    }

    private static void await(Subscribed one, int events) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> one.events.size() >= events || one.failure.isDone());
        assertEquals(events, one.events.size(), () -> one.told("errors") + "");
    }

    @Test
    void articlesOfASavedSearchComeChangeAndGo() {
        load(ANN);
        Subscribed english =
                subscribe(ARTICLES, Map.of("filter", Map.of("language", List.of("en"))));
        Subscribed german =
                subscribe(ARTICLES, Map.of("filter", Map.of("language", List.of("de"))));
        load(article("a", 1, "en"));
        await(english, 1);
        load(article("a", 2, "en"));
        await(english, 2);
        load(article("a", 3, "de"));
        await(english, 3);
        load("{'type':'withdraw','article':'a','version':4}");
        await(english, 4);
        assertEquals(
                List.of("PUBLISHED", "CHANGED", "UNMATCHED", "WITHDRAWN"),
                english.told("data.articles.kind"));
        assertEquals(
                List.of("a1", "a2"), english.told("data.articles.article.headline").subList(0, 2));
        assertEquals(
                "Ann Lee", english.told("data.articles.article.mentions.nodes[0].text").get(0));
        await(german, 3);
        assertEquals(
                List.of("UNMATCHED", "CHANGED", "WITHDRAWN"), german.told("data.articles.kind"));
        assertEquals(Bundles.articleId("a"), german.told("data.articles.articleId").get(0));
    }

    @Test
    void anEntityTellsOfArticlesAndOfItself() {
        load(ANN, "{'type':'person','key':'bob','name':'Bob'}");
        String query =
                "subscription S($id: ID!) { entity(id: $id) { kind articleId entity { id name } article { headline } } }";
        Subscribed ann = subscribe(query, Map.of("id", Bundles.entityId("Person", "ann")));
        Subscribed bob = subscribe(query, Map.of("id", Bundles.entityId("Person", "bob")));
        load(article("a", 1, "en"));
        await(ann, 2);
        assertEquals(List.of(), bob.events);
        assertTrue(ann.told("data.entity.article.headline").contains("a1"));
        assertTrue(ann.told("data.entity.article").contains(null), "the person became visible");
        assertEquals("Ann Lee", ann.told("data.entity.entity.name").get(1));
        assertTrue(ann.told("data.entity.articleId").contains(Bundles.articleId("a")));
        String withdrawn = Bundles.articleId("a");
        load("{'type':'withdraw','article':'a','version':2}");
        await(ann, 4);
        await(bob, 1);
        for (Subscribed one : List.of(ann, bob)) {
            int event = one.told("data.entity.articleId").lastIndexOf(withdrawn);
            assertEquals("WITHDRAWN", one.told("data.entity.kind").get(event));
            assertNull(one.told("data.entity.article").get(event));
        }
    }

    @Test
    void anIdOfAPreviewIsTakenAsThatOfReaders() {
        load(ANN);
        String id = Bundles.entityId("Person", "ann");
        String preview = new GlobalId("Person", GlobalId.decode(id).row(), 1L).text();
        Subscribed one =
                subscribe(
                        "subscription S($id: ID!) { entity(id: $id) { entity { id } } }",
                        Map.of("id", preview));
        load(article("a", 1, "en"));
        await(one, 2);
        assertEquals(List.of(id, id), one.told("data.entity.entity.id"));
    }

    @Test
    void whoGoesOnFromACursorMissesNothing() {
        load(ANN);
        Subscribed first = subscribe(ARTICLES, Map.of());
        String beginning = first.resumeAfter();
        assertNotNull(beginning);
        for (int i = 0; i < 5; i++) {
            load(article("a" + i, 1, "en"));
        }
        await(first, 5);
        first.leave();
        String third = first.events.get(2).cursor();
        for (int i = 5; i < 8; i++) {
            load(article("a" + i, 1, "en"));
        }
        number();
        Subscribed second = subscribe(ARTICLES, Map.of("after", third));
        await(second, 5);
        assertEquals(
                List.of("a31", "a41", "a51", "a61", "a71"),
                second.told("data.articles.article.headline"));
        load(article("a8", 1, "en"));
        await(second, 6);
        Subscribed whole = subscribe(ARTICLES, Map.of("after", beginning));
        await(whole, 9);
        assertEquals(
                second.events.get(5).cursor(),
                whole.events.get(8).cursor(),
                "the cursors of all are those of the feed");
        assertEquals(
                whole.events.get(8).cursor(),
                Gql.ask("{ changes(last: 1) { resumeAfter } }")
                        .getString("data.changes.resumeAfter"));
    }

    @Test
    void aSlowSubscriberIsEndedWithItsCursor() {
        load(ANN);
        Subscribed slow = Subscribed.idle(ARTICLES);
        open.add(slow);
        slow.take(1);
        load(article("a", 1, "en"));
        await(slow, 1);
        DATABASE.run(
                "insert into graph.pending_change (due, kind, node_id, node_kind, version) select clock_timestamp(), 'CHANGED', node_id, 'ARTICLE', 1 from graph.change c, generate_series(1, 1200) where c.node_kind = 'ARTICLE' limit 1200");
        SubscriptionEnded ended =
                (SubscriptionEnded) slow.failure.orTimeout(30, TimeUnit.SECONDS).join();
        assertEquals(ErrorCode.SLOW_SUBSCRIBER, ended.code());
        assertEquals(slow.events.get(0).cursor(), ended.resumeAfter());
        Subscribed again = subscribe(ARTICLES, Map.of("after", ended.resumeAfter()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> again.events.size() == 1200 || again.failure.isDone());
        assertEquals(1200, again.events.size(), "who takes its events gets them all");
    }

    @Test
    void changesAreThoseOfTheQuery() {
        load(ANN);
        Subscribed all =
                subscribe(
                        "subscription { changes { cursor change { kind type node { id } } } }",
                        Map.of());
        Subscribed articles =
                subscribe(
                        "subscription { changes(filter: {types: [ARTICLE], kinds: [PUBLISHED]}) { change { kind type } } }",
                        Map.of());
        String start = all.resumeAfter();
        load(article("a", 1, "en"));
        load(article("a", 2, "en"));
        await(all, 3);
        await(articles, 1);
        assertEquals(
                all.told("data.changes.cursor"),
                Gql.ask(
                                "query Q($after: String) { changes(first: 10, after: $after) { edges { cursor } } }",
                                Map.of("after", start))
                        .getList("data.changes.edges.cursor"));
    }
}
