package news.dateline.interchange;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** People are found by what readers type for their names. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class NamesTest {

    private static final List<String> NAMES =
            List.of(
                    "Keith O'Brien",
                    "Margi O'Mara",
                    "Lech Wałensa",
                    "Ngô Đình Thường",
                    "Søren Ærø",
                    "Þórir Guðmundsson",
                    "Keʻalohi Kanahele",
                    "习近平");

    @BeforeEach
    void load() {
        Bundles.clear();
        String[] lines =
                NAMES.stream()
                        .map(
                                name ->
                                        "{\"type\":\"person\",\"key\":\""
                                                + name
                                                + "\",\"name\":\""
                                                + name
                                                + "\",\"origin\":\"https://example.org/\"}")
                        .toArray(String[]::new);
        assertEquals(List.of(), Bundles.load(lines).problems());
    }

    @Test
    void eachFindsItsBearer() {
        assertEquals("Lech Wałensa", found("Walensa"));
        assertEquals("Ngô Đình Thường", found("Dinh"));
        assertEquals("Søren Ærø", found("Soren"));
        assertEquals("Þórir Guðmundsson", found("Thorir"));
        assertEquals("Þórir Guðmundsson", found("gudmundsson"));
        assertEquals("Keith O'Brien", found("OBrien"));
        assertEquals("Keith O'Brien", found("Keith O’Brien"));
        assertEquals("Margi O'Mara", found("omara"));
        assertEquals("Keʻalohi Kanahele", found("Ke'alohi"));
        assertEquals("习近平", found("近平"));
    }

    @Test
    void namesOfOlderRulesAreIndexedAgain() throws Exception {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("update graph.entity_name set words = 'old'");
            assertEquals(null, found("Walensa"));
            connection.setAutoCommit(false);
            Reindex.run(connection, Analysis.NAMES);
        }
        eachFindsItsBearer();
    }

    @Test
    void whatIsIndexedByTheseRulesIsLeftAlone() throws Exception {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Reindex.run(connection, Analysis.NAMES);
            statement.execute("update graph.entity_name set words = 'old'");
            connection.commit();
            Reindex.run(connection, Analysis.NAMES);
        }
        assertEquals(null, found("Walensa"));
    }

    private static String found(String name) {
        return Gql.ask(
                        "query ($name: String) { people(filter: { name: $name }) { nodes { name } } }",
                        Map.of("name", name))
                .getString("data.people.nodes[0].name");
    }
}
