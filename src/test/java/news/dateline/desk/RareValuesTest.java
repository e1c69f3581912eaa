package news.dateline.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.links.bounds.PlannedStatement;
import news.dateline.storage.Sql;
import news.dateline.testing.Bundles;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.ReaderPlans;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A filter by a value that no row has reads few rows, though nearly all rows have another one. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class RareValuesTest {

    /** A page of 20 for each of 50 values, or from a view of three tables. */
    private static final int FEW = 200;

    private static final String ALIKE =
            """
            insert into graph.suggestion (id, source, kind, line, summary, confidence, status, author_id, author, at, touched_at, decided_at)
            select n, 'wire', 'PERSON', '{}', 's' || n, 0.5, 'REJECTED', 'user:1', 'mara', now() - n * interval '1 second', now(), now()
            from generate_series(1, 20000) n;
            insert into graph.desk_entry (article_id, status, owner, owner_name, changed_at)
            select n, 'DRAFT', 'user:1', 'mara', now() - n * interval '1 second' from generate_series(1, 20000) n;
            insert into graph.entity (id, key, kind, name, sort_name, category, provenance, visible_from)
            select n, 'k' || n, 'PLACE', 'n' || n, 'n' || n, 'CITY', 'EDITOR', '-infinity' from generate_series(1, 20000) n;
            analyze graph.suggestion, graph.desk_entry, graph.entity;
            """;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suggestions(filter: {status: [REJECTED, ACCEPTED]})",
                "suggestions(filter: {source: [\"wire\", \"none\"]})",
                "suggestions(filter: {source: [\"none\"]})",
                "suggestions(filter: {author: [\"mara\", \"none\"]})",
                "suggestions(filter: {minConfidence: 0.5})",
                "suggestions(filter: {minConfidence: 0.6})",
                "deskArticles(filter: {status: [DRAFT, DISCARDED]})",
                "deskArticles(filter: {begunBy: [\"mara\", \"none\"]})",
                "deskArticles(filter: {begunBy: [\"none\"]})",
                "places(filter: {kind: [CITY, SITE]})"
            })
    void areFoundByTheirIndex(String list) throws SQLException {
        PlainDatabase.of(OwnGraph.DATABASE).run(ALIKE);
        List<Sql> sent =
                CapturedReading.during(
                        () -> {
                            JsonPath answer =
                                    Desk.EDITOR.send(
                                            "{ " + list + " { nodes { __typename id } } }",
                                            Map.of());
                            assertNull(answer.get("errors"), answer::prettify);
                        });
        assertEquals(1, sent.size());
        try (Connection connection =
                        list.startsWith("places")
                                ? ReaderPlans.connect(OwnGraph.DATABASE)
                                : TestServer.connect(OwnGraph.DATABASE);
                PlannedStatement statement = new PlannedStatement(connection, sent.get(0))) {
            long touched = statement.plan(true).touched();
            assertTrue(touched <= FEW, touched + " rows");
        }
    }
}
