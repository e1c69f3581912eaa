package news.dateline.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.change.Follower.ANN;
import static news.dateline.change.Follower.ARTICLE;
import static news.dateline.change.Follower.DATABASE;
import static news.dateline.change.Follower.answer;
import static news.dateline.change.Follower.article;
import static news.dateline.change.Follower.load;
import static news.dateline.change.Follower.number;
import static news.dateline.change.Follower.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

@QuarkusTest
@TestProfile(OwnGraph.class)
class ChangePagesTest {

    private final Follower follower = new Follower();

    @BeforeEach
    void begin() {
        follower.begin();
    }

    /** As the role of writers, whatever the owner of the tables may do. */
    @Test
    void theServerNumbersChangesByItself() throws InterruptedException {
        load(ANN, article(1, ""));
        for (int i = 0; i < 100; i++) {
            if (!page("first: 5, after: $after", Map.of("after", follower.cursor))
                    .getList("edges")
                    .isEmpty()) {
                return;
            }
            Thread.sleep(100);
        }
        fail("no change within ten seconds");
    }

    @Test
    void filtersByKindTypeAndNode() {
        load(ANN, article(1, ""));
        String start = follower.cursor;
        for (String filter : List.of("types ARTICLE", "nodes " + ARTICLE)) {
            follower.cursor = start;
            assertEquals(List.of("PUBLISHED ARTICLE 1 Article"), follower.follow(filter), filter);
            assertNotEquals(start, follower.cursor);
        }
        follower.cursor = start;
        assertEquals(List.of(), follower.follow("kinds WITHDRAWN"));
        assertEquals(List.of(), follower.follow(), "resumeAfter is the end of the feed");
    }

    @Test
    void eachFieldCanBeSelectedAlone() {
        load(ANN, article(1, ""));
        number();
        for (String field : List.of("at", "kind", "type", "nodeId", "version", "node { id }")) {
            assertNull(
                    Gql.answer("{ changes(first: 5) { nodes { %s } } }".formatted(field))
                            .get("errors"),
                    field);
        }
    }

    /** graphql-java's own execution answers it, which dispatches loaders once for each level. */
    @Test
    void isAnsweredBesideTheSchema() {
        load(ANN, article(1, ""));
        number();
        assertEquals(
                1,
                Gql.answer(
                                "{ __schema { queryType { name } } changes(first: 1) { nodes { kind } } }")
                        .getList("data.changes.nodes")
                        .size());
    }

    @Test
    void pagesForwardAndBackward() {
        for (int i = 0; i < 5; i++) {
            load(
                    "{'type':'person','key':'p%d','name':'P','origin':'https://example.org/%d'}"
                            .formatted(i, i));
        }
        number();
        JsonPath first = page("first: 2, after: $after", Map.of("after", follower.cursor));
        assertEquals(true, first.get("pageInfo.hasNextPage"));
        assertEquals(first.getString("edges[1].cursor"), first.getString("resumeAfter"));
        JsonPath rest =
                page("first: 3, after: $after", Map.of("after", first.getString("resumeAfter")));
        assertEquals(3, rest.getList("edges").size());
        assertEquals(rest.getString("edges[2].cursor"), rest.getString("resumeAfter"));
        assertEquals(
                rest.getString("resumeAfter"), page("last: 1", Map.of()).getString("resumeAfter"));
    }

    @Test
    void aCursorOfAnotherDatabaseIsRefused() {
        assertEquals(
                List.of("CURSOR_EXPIRED"),
                Gql.codes(
                        Gql.answer(
                                "query C($after: String) { changes(after: $after) { resumeAfter } }",
                                Map.of("after", ChangeCursors.encode(Long.MAX_VALUE)))));
    }

    @Test
    void idsOfWhatNeverChangesAreRefused() {
        for (String id : List.of(new GlobalId("Quotation", 1).text(), "Person:1")) {
            assertEquals(
                    List.of("BAD_USER_INPUT"),
                    Gql.codes(
                            Gql.answer(
                                    "query C($ids: [ID!]) { changes(filter: { nodes: $ids }) { resumeAfter } }",
                                    Map.of("ids", List.of(id)))));
        }
    }

    @Test
    void aCursorThatIsTooOldIsRefused() {
        load(ANN, article(1, ""));
        number();
        DATABASE.read("select graph.trim_changes('-1 s', 1)");
        assertEquals(
                List.of("CURSOR_EXPIRED"),
                Gql.codes(answer("first: 1, after: $after", Map.of("after", follower.cursor))));
        JsonPath kept = page("first: 100", Map.of());
        assertEquals(1, kept.getList("edges").size());
        DATABASE.read("select graph.trim_changes('-1 s', 100)");
        assertEquals(
                kept.getString("resumeAfter"),
                page("first: 100", Map.of()).getString("resumeAfter"));
    }

    @Test
    void filtersByWhatArticlesMatchNow() {
        load(ANN, article(1, ""));
        String start = follower.cursor;
        Map<String, Object> english = Map.of("language", List.of("en"));
        Map<String, Object> french = Map.of("language", List.of("fr"));
        Map<String, Object> anns =
                Map.of("mentionsAll", List.of(Bundles.entityId("Person", "ann")));
        Map<String, Object> late = Map.of("publishedAfter", "2025-01-02T00:00:00Z");
        for (Map<String, Object> matching : List.of(english, anns, Map.<String, Object>of())) {
            follower.cursor = start;
            assertEquals(
                    List.of("PUBLISHED ARTICLE 1 Article"),
                    follower.follow(Map.of("articles", matching)),
                    matching.toString());
        }
        for (Map<String, Object> other : List.of(french, late)) {
            follower.cursor = start;
            assertEquals(List.of(), follower.follow(Map.of("articles", other)), other.toString());
        }
        load("{'type':'withdraw','article':'a','version':2}");
        for (Map<String, Object> any : List.of(english, french, anns)) {
            follower.cursor = start;
            assertEquals(
                    List.of("WITHDRAWN ARTICLE 2 Tombstone"),
                    follower.follow(Map.of("articles", any)),
                    any.toString());
        }
    }

    @Test
    void aPageLooksAtABoundedPartOfTheFeed() {
        String start = follower.cursor;
        load(ANN, article(1, ""));
        number();
        DATABASE.read(
                "with f as (update graph.change_feed set last_id = last_id + 12000 returning last_id - 12000 as old)"
                        + " insert into graph.change (id, at, kind, node_id, node_kind)"
                        + " select f.old + n, clock_timestamp(), 'CHANGED', -1, 'ARTICLE' from f, generate_series(1, 12000) n"
                        + " returning 1");
        load("{'type':'withdraw','article':'a','version':2}");
        number();
        List<Integer> sizes = new ArrayList<>();
        JsonPath page;
        do {
            page = page("first: 100, after: $after", Map.of("after", follower.cursor));
            follower.cursor = page.getString("resumeAfter");
            sizes.add(page.getList("edges").size());
        } while (page.getBoolean("pageInfo.hasNextPage"));
        assertEquals(List.of(0, 0, 2), sizes);
        assertEquals(2, page("last: 100", Map.of()).getList("edges").size());
        follower.cursor = start;
        assertEquals(
                List.of("WITHDRAWN ARTICLE 2 Tombstone"),
                follower.follow("nodes " + ARTICLE),
                "by an index, whatever lies before");
    }
}
