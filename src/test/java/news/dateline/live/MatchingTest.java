package news.dateline.live;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.change.Change;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.entity.GlobalId;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A subscription with a filter finds just those articles that the list with the filter has. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class MatchingTest {

    private static final String VALUES =
            """
            {
                articles(first: 30) {
                    nodes {
                        id language publishedAt updatedAt publisher { id }
                        byline { agent { id } } subjects { code }
                        people(first: 5) { nodes { id } } events(first: 5) { nodes { id } } places(first: 5) { nodes { id } }
                        quotations(first: 5) { nodes { speaker { id } } }
                    }
                }
            }
            """;

    @Test
    void eachFieldOfTheFilterMatchesWhatItsListHas() throws Exception {
        List<Map<String, Object>> filters = filters();
        assertTrue(filters.size() > 60, "more than one statement");
        List<Interest> interests =
                filters.stream().<Interest>map(Interest.Articles::new).distinct().toList();
        List<Change> changes = changes();
        List<Map<Interest, List<Object>>> matched = new ArrayList<>();
        int statements =
                CapturedReading.during(() -> matched.add(match(interests, changes))).size();
        assertTrue(statements <= 1 + (interests.size() + 49) / 50, statements + " statements");
        int some = 0;
        for (Interest interest : interests) {
            Map<String, Object> filter = ((Interest.Articles) interest).filter();
            Set<String> found =
                    matched.get(0).getOrDefault(interest, List.of()).stream()
                            .map(event -> ((ArticleEvent) event).getArticleId())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(list(filter), found, () -> "" + filter);
            some += found.isEmpty() ? 0 : 1;
        }
        assertTrue(some > 40, "filters that match");
    }

    @Test
    void filtersThatNameOtherEntitiesNeedNoStatementEach() {
        List<Interest> others =
                IntStream.range(0, 500)
                        .mapToObj(row -> List.of(GlobalId.encode("Person", row)))
                        .<Interest>map(id -> new Interest.Articles(Map.of("mentionsAny", id)))
                        .toList();
        List<Change> changes = changes();
        assertEquals(1, CapturedReading.during(() -> match(others, changes)).size());
    }

    private static Map<Interest, List<Object>> match(
            List<Interest> interests, List<Change> changes) {
        Matching matching = Arc.container().instance(Matching.class).get();
        return matching.of(changes, interests).orTimeout(20, TimeUnit.SECONDS).join().events();
    }

    private static Set<String> list(Map<String, Object> filter) {
        Map<String, Object> sent = filter == null ? null : new TreeMap<>(filter);
        if (sent != null) {
            sent.replaceAll((field, value) -> value instanceof OffsetDateTime ? "" + value : value);
        }
        return new TreeSet<>(
                Gql.ask(
                                "query Q($filter: ArticleFilter) { articles(first: 100, filter: $filter) { nodes { id } } }",
                                Collections.singletonMap("filter", sent))
                        .<String>getList("data.articles.nodes.id"));
    }

    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (String id : list(null)) {
            Change change = new Change();
            change.rowId = changes.size() + 1L;
            change.at = Instant.now();
            change.kind = ChangeKind.PUBLISHED;
            change.nodeKind = ChangedKind.ARTICLE;
            change.row = GlobalId.decode(id).row();
            changes.add(change);
        }
        return changes;
    }

    /** One field each, and pairs of them. */
    private static List<Map<String, Object>> filters() {
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(null);
        filters.add(Map.of());
        filters.add(Map.of("ids", List.of()));
        filters.add(Map.of("mentionsAll", List.of()));
        filters.add(Map.of("hasImage", true));
        filters.add(Map.of("hasImage", false));
        for (Map<String, Object> article :
                Gql.ask(VALUES).<Map<String, Object>>getList("data.articles.nodes")) {
            for (Map.Entry<String, Object> one : values(article).entrySet()) {
                filters.add(Map.of(one.getKey(), one.getValue()));
                filters.add(Map.of(one.getKey(), one.getValue(), "hasImage", true));
            }
        }
        return filters;
    }

    private static Map<String, Object> values(Map<String, Object> article) {
        Map<String, Object> values = new TreeMap<>();
        values.put("ids", List.of(article.get("id")));
        values.put("language", List.of(article.get("language"), "xx"));
        values.put("publishedAfter", OffsetDateTime.parse((String) article.get("publishedAt")));
        values.put("publishedBefore", OffsetDateTime.parse((String) article.get("publishedAt")));
        values.put("updatedAfter", OffsetDateTime.parse((String) article.get("updatedAt")));
        add(values, "publisher", List.of(article), "publisher");
        add(values, "byline", (List<?>) article.get("byline"), "agent");
        add(values, "quotes", nodes(article, "quotations"), "speaker");
        add(values, "mentionsAll", nodes(article, "people"), null);
        add(values, "mentionsAny", nodes(article, "people"), null);
        add(values, "event", nodes(article, "events"), null);
        add(values, "place", nodes(article, "places"), null);
        List<Object> codes =
                ((List<?>) article.get("subjects"))
                        .stream()
                                .<Object>map(subject -> ((Map<?, ?>) subject).get("code"))
                                .filter(Objects::nonNull)
                                .toList();
        values.put("subject", codes);
        return values;
    }

    private static List<?> nodes(Map<String, Object> article, String list) {
        return (List<?>) ((Map<?, ?>) article.get(list)).get("nodes");
    }

    private static void add(Map<String, Object> values, String field, List<?> of, String member) {
        List<Object> ids =
                of.stream()
                        .map(one -> member == null ? one : ((Map<?, ?>) one).get(member))
                        .filter(Objects::nonNull)
                        .<Object>map(one -> ((Map<?, ?>) one).get("id"))
                        .filter(
                                id ->
                                        !field.equals("quotes") && !field.equals("byline")
                                                || isAgent(id))
                        .toList();
        values.put(field, ids);
    }

    private static boolean isAgent(Object id) {
        return !GlobalId.decode((String) id).type().equals("Event");
    }
}
