package news.dateline.desk.suggestion;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.concurrent.TimeUnit.SECONDS;
import static news.dateline.desk.suggestion.Suggesting.ACME;
import static news.dateline.desk.suggestion.Suggesting.ANN;
import static news.dateline.desk.suggestion.Suggesting.WORKS;
import static news.dateline.desk.suggestion.Suggesting.find;
import static news.dateline.desk.suggestion.Suggesting.line;
import static news.dateline.desk.suggestion.Suggesting.reject;
import static news.dateline.desk.suggestion.Suggesting.suggest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the list of suggestions finds, in which order, and how much it reads for that. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SuggestionListTest {

    /** 20,000: every hundredth waits, and every hundredth is of the source "rare". */
    private static final String MANY =
            """
            insert into graph.suggestion (id, source, kind, line, summary, confidence, entities, status, author_id, author, at, touched_at, decided_at)
            select n, case when n % 100 = 1 then 'rare' else 'm' || n % 3 end, 'PERSON', '{}', 's' || n, (n % 101) / 100.0, array[n % 500],
                   case when n % 100 = 0 then 'WAITING' else 'REJECTED' end, 'user:' || n % 50, 'x',
                   now() - n * interval '1 second', now(), case when n % 100 = 0 then null else now() end
            from generate_series(1, 20000) n;
            analyze graph.suggestion;
            """;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @Test
    void filtersFindWhatTheySay() {
        suggest(Desk.CONTRIBUTOR, "m1", List.of(line(ANN, 0.9), line(ACME, 0.5)));
        JsonPath works = suggest(Desk.CONTRIBUTOR, "m2", List.of(line(WORKS)));
        reject(Suggesting.ids(works), "no");
        String record = "affiliations: ann, acme, head, HELD";
        assertEquals(List.of(record), find(Desk.EDITOR, "status: [REJECTED]"));
        assertEquals(2, find(Desk.EDITOR, "status: [WAITING]").size());
        assertEquals(3, find(Desk.EDITOR, "status: [WAITING, REJECTED]").size());
        assertEquals(List.of(record), find(Desk.EDITOR, "source: [\"m2\", \"m3\"]"));
        assertEquals(List.of(), find(Desk.EDITOR, "source: []"));
        assertEquals(List.of("Ann Lee (ann)"), find(Desk.EDITOR, "minConfidence: 0.51"));
        assertEquals(2, find(Desk.EDITOR, "minConfidence: 0.5").size());
        assertEquals(List.of(), find(Desk.EDITOR, "minConfidence: 0.901"));
        assertEquals(List.of(), find(Desk.EDITOR, "minConfidence: 7"));
        assertEquals(List.of(), find(Desk.EDITOR, "author: [\"nobody\"]"));
        String ann = "entity: \"%s\"".formatted(Bundles.entityId("Person", "ann"));
        assertEquals(List.of(record, "Ann Lee (ann)"), find(Desk.EDITOR, ann));
        assertEquals(
                List.of("Ann Lee (ann)"),
                find(Desk.EDITOR, ann + ", status: [WAITING], source: \"m1\", minConfidence: 0.2"));
        assertEquals(List.of(), find(new Desk("cleo", "contributor"), ann + ", status: [WAITING]"));
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        PlainDatabase.of(OwnGraph.DATABASE).run(MANY);
        List<String> seen = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 5; page++) {
            JsonPath found =
                    Desk.EDITOR.send(
                            "{ suggestions(first: 50, filter: {status: [WAITING]}%s) { nodes { summary } pageInfo { endCursor hasNextPage } totalCount } }"
                                    .formatted(after),
                            Map.of());
            seen.addAll(found.getList("data.suggestions.nodes.summary"));
            after = ", after: \"" + found.getString("data.suggestions.pageInfo.endCursor") + "\"";
            assertEquals(200, found.getInt("data.suggestions.totalCount"));
            if (!found.getBoolean("data.suggestions.pageInfo.hasNextPage")) {
                break;
            }
        }
        assertEquals(IntStream.rangeClosed(1, 200).mapToObj(i -> "s" + i * 100).toList(), seen);
    }

    /**
     * Of 20,000 rows, a page reads a small part: 101 hundredths of confidence have 21 rows each.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status: [WAITING]",
                "status: [WAITING, ACCEPTED]",
                "source: \"rare\"",
                "source: [\"rare\", \"m1\"]",
                "author: \"x\"",
                "minConfidence: 0",
                "minConfidence: 0.99",
                "minConfidence: 0.01, status: [WAITING]",
                "source: \"rare\", status: [REJECTED]",
                "entity: \"%s\", status: [REJECTED]",
                "entity: \"%s\""
            })
    void aPageReadsFewRows(String filter) throws SQLException {
        PlainDatabase.of(OwnGraph.DATABASE).run(MANY);
        String entity = GlobalId.encode("Person", 7);
        long before = rowsRead();
        List<String> found = find(Desk.EDITOR, filter.formatted(entity));
        assertTrue(found.size() > 0 && found.size() <= 20, found::toString);
        await().atMost(20, SECONDS).until(() -> rowsReadOnceTold() - before >= found.size());
        long read = rowsRead() - before;
        assertTrue(read < 3_000, read + " rows");
    }

    /** A process that is asked again tells after a second what it read before, else after ten. */
    private static long rowsReadOnceTold() throws SQLException {
        find(Desk.EDITOR, "source: []");
        return rowsRead();
    }

    /** As the database counts them. */
    private static long rowsRead() throws SQLException {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables where relname = 'suggestion'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
