package news.dateline.links.bounds;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import news.dateline.storage.Sql;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Gql;

/** Pages of the change feed: they look at a bounded part of it, whatever the filter finds. */
public final class ChangeBounds {

    /** Index entries that are counted to find where a page has to end. */
    private static final int COUNTED = 5_000;

    /** So many changes are looked at, and for each at three rows or index entries. */
    private static final int A_WINDOW = COUNTED + 5_000 * 4;

    /** Every fourth change fills the page at the least. */
    private static final int A_BROAD_PAGE = COUNTED + 500;

    private static final String QUERY =
            "query ($page: Int, $after: String) { changes(first: $page, after: $after, filter: { %s }) { resumeAfter nodes { kind nodeId } } }";

    private ChangeBounds() {}

    /** A change of each article that readers can see. */
    public static void make() throws SQLException {
        try (Connection connection = MadeGraph.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into graph.change (id, at, kind, node_id, node_kind, version)
                    select f.last_id + row_number() over (order by a.id), now(), 'PUBLISHED', a.id, 'ARTICLE', 1
                    from graph.change_feed f, graph.article a where a.visible_from <= now()
                    """);
            statement.execute(
                    "update graph.change_feed set last_id = (select max(id) from graph.change)");
            statement.execute("analyze graph.change");
        }
    }

    /** Filters whose pages touch more rows than they may. */
    public static List<String> beyond() throws SQLException {
        List<String> broad =
                filters("language: [\"en\"]", "publisher: [organization:1]", "hasImage: true");
        List<String> narrow =
                filters(
                        "language: [\"ko\"]",
                        "mentionsAll: [person:2]",
                        "publisher: [organization:2], language: [\"en\"]",
                        "ids: [article:100]",
                        "publishedAfter: \"2098-01-01T00:00:00Z\"",
                        "updatedAfter: \"2098-01-01T00:00:00Z\"");
        List<String> found = new ArrayList<>();
        try (Connection connection = MadeGraph.connectAsReader()) {
            for (String filter : broad) {
                add(found, filter, A_BROAD_PAGE, connection);
            }
            for (String filter : narrow) {
                add(found, filter, A_WINDOW, connection);
            }
            add(found, "kinds: [WITHDRAWN]", A_WINDOW, connection);
        }
        return found;
    }

    private static List<String> filters(String... ofArticles) {
        return Stream.of(ofArticles)
                .map(one -> "articles: { " + MadeIds.resolve(one) + " }")
                .toList();
    }

    private static void add(List<String> found, String filter, long most, Connection connection)
            throws SQLException {
        String query = QUERY.formatted(filter);
        List<Sql> sent = CapturedReading.during(() -> Gql.ask(query, Map.of("page", Pages.SIZE)));
        for (Sql sql : sent) {
            try (PlannedStatement statement = new PlannedStatement(connection, sql)) {
                for (boolean generic : List.of(true, false)) {
                    long touched = statement.plan(generic).touched();
                    if (touched > most) {
                        found.add(filter + " touches " + touched + " rows");
                    }
                }
            }
        }
    }
}
