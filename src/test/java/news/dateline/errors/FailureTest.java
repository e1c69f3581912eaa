package news.dateline.errors;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.Gql;
import news.dateline.testing.Relay;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is answered when the database fails, and afterwards. */
@QuarkusTest
@TestProfile(FailingGraph.class)
class FailureTest {

    private static final String ARTICLES = "{ articles { totalCount } }";

    private static Response get(String query, String accept) {
        return given().header("Accept", accept).queryParam("query", query).get("/graphql");
    }

    private static void execute(String... statements) {
        try (Connection connection = TestServer.connect(FailingGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void untilItAnswers() {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (Gql.answer("{ __typename articles { totalCount } }").get("errors") != null) {
            assertTrue(Instant.now().isBefore(end), "does not recover");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void withoutTheDatabaseNothingIsAnsweredButThat(String accept) throws Exception {
        untilItAnswers();
        Relay.cutDuring(
                () -> {
                    Response response = get(ARTICLES, accept);
                    assertEquals(503, response.statusCode(), response.asString());
                    assertEquals("no-store", response.header("Cache-Control"));
                    assertNotNull(response.header("Retry-After"));
                    assertEquals(List.of("UNAVAILABLE"), Gql.codes(response.jsonPath()));
                    assertNull(response.jsonPath().get("data"));
                });
        untilItAnswers();
    }

    @Test
    void whatNeedsNoDatabaseIsAnsweredWithoutIt() throws Exception {
        Relay.cutDuring(
                () -> {
                    JsonPath answer = Gql.answer("{ __typename articles { totalCount } }");
                    assertEquals("Query", answer.get("data.__typename"));
                    assertEquals(List.of("UNAVAILABLE"), Gql.codes(answer));
                    assertEquals(List.of("articles"), answer.getList("errors[0].path"));
                });
        untilItAnswers();
    }

    @Test
    void whatTakesTooLongIsStopped() throws SQLException {
        untilItAnswers();
        try (Connection other = TestServer.connect(FailingGraph.DATABASE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table graph.article in access exclusive mode");
            JsonPath answer = Gql.answer(ARTICLES);
            assertEquals(List.of("TIMEOUT"), Gql.codes(answer));
            other.rollback();
        }
        untilItAnswers();
    }

    @Test
    void anInternalFailureHasAReferenceInTheLogAndSaysNothingElse() throws Exception {
        untilItAnswers();
        List<JsonPath> answers = new ArrayList<>();
        execute("alter view readable.article rename to broken");
        List<LogRecord> log;
        try {
            log = CapturedLog.during(ErrorReport.class, () -> answers.add(Gql.answer(ARTICLES)));
        } finally {
            execute("alter view readable.broken rename to article");
        }
        JsonPath answer = answers.get(0);
        assertEquals(List.of("INTERNAL"), Gql.codes(answer));
        String message = answer.getString("errors[0].message");
        String reference = message.substring(message.lastIndexOf(' ') + 1);
        assertEquals(1, log.size());
        String logged = CapturedLog.text(log.get(0));
        assertTrue(logged.contains(reference), logged);
        assertNotNull(log.get(0).getThrown());
        assertFalse(answer.prettify().contains("readable"), answer.prettify());
        untilItAnswers();
    }
}
