package news.dateline.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.Management;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What /q/health says, and how soon. Nothing is asked at a database that takes no writes. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class HealthTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static void run(String sql) {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse health(String kind) {
        return Management.request().get("/q/health/" + kind).then();
    }

    private static ValidatableResponse ask() {
        return given().contentType("application/json")
                .body("{\"query\": \"{ articles { totalCount } }\"}")
                .post("/graphql")
                .then();
    }

    private static void soon(Runnable check) {
        await().atMost(AT_MOST).untilAsserted(check::run);
    }

    private static void isReady() {
        health("ready")
                .statusCode(200)
                .body("checks.find { it.name == 'database' }.status", is("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q", "/q/"})
    void thePublicPortHasNeitherHealthNorMetrics(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/json")
                .body("errors[0].message", containsString("There is nothing at " + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphiql/", "/docs/", "/"})
    void theManagementPortHasNothingElse(String path) {
        Management.request().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics"})
    void pagesOfOtherSitesCannotReadTheManagementPort(String path) {
        Management.request()
                .header("Origin", "https://example.org")
                .get(path)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theManagementPortKeepsNoBodies() {
        Management.request().body("x".repeat(2_000)).post("/q/health").then().statusCode(413);
    }

    @Test
    void allIsWell() {
        health("started").statusCode(200).body("checks[0].name", is("started"));
        health("live").statusCode(200);
        soon(HealthTest::isReady);
    }

    @Test
    void aDatabaseThatTakesNoWritesIsLetGo() {
        soon(HealthTest::isReady);
        ask().statusCode(200);
        run("alter system set default_transaction_read_only = on");
        try {
            run("select pg_reload_conf()");
            soon(
                    () ->
                            health("ready")
                                    .statusCode(503)
                                    .body(
                                            "checks.find { it.name == 'database' }.data.problem",
                                            containsString("accepts writes")));
            ask().statusCode(503).body("errors[0].extensions.code", is("UNAVAILABLE"));
            health("live").statusCode(200);
        } finally {
            run("alter system reset default_transaction_read_only");
            run("select pg_reload_conf()");
        }
        soon(HealthTest::isReady);
        ask().statusCode(200);
    }

    @Test
    void aDatabaseThatIsNotMigratedIsNotReady() {
        String newest =
                "update graph.flyway_schema_history set success = %s where version::int ="
                        + " (select max(version::int) from graph.flyway_schema_history)";
        run(newest.formatted("false"));
        try {
            soon(() -> isNotReady("older than"));
        } finally {
            run(newest.formatted("true"));
        }
        soon(HealthTest::isReady);
    }

    @Test
    void aDatabaseWithOtherViewsIsNotReadyUnlessItIsNewer() {
        String changed =
                "update graph.flyway_schema_history set checksum = checksum %s 1 where description = '2 views articles'";
        run(changed.formatted("+"));
        try {
            soon(
                    () ->
                            isNotReady(
                                    "its views and functions are not those of this version of Dateline (2 views articles)"));
            run(
                    "insert into graph.flyway_schema_history select 9999, '9999', 'newer', 'SQL', 'V9999__newer.sql', 0, 'postgres', now(), 0, true");
            soon(HealthTest::isReady);
        } finally {
            run("delete from graph.flyway_schema_history where version = '9999'");
            run(changed.formatted("-"));
        }
        soon(HealthTest::isReady);
    }

    /** As it was before there were repeatable migrations. */
    @Test
    void aDatabaseThatKnowsNoChecksumsIsNotReady() {
        String view =
                "create view readable.schema_version as select %s from graph.flyway_schema_history where success";
        String again = "drop view readable.schema_version; ";
        run(again + view.formatted("version") + " and version is not null");
        try {
            run("grant select on readable.schema_version to " + TestServer.READER);
            soon(() -> isNotReady("older than"));
        } finally {
            run(again + view.formatted("version, description, checksum"));
            run("grant select on readable.schema_version to " + TestServer.READER);
        }
        soon(HealthTest::isReady);
    }

    private static void isNotReady(String problem) {
        health("ready")
                .statusCode(503)
                .body(
                        "checks.find { it.name == 'database' }.data.problem",
                        containsString(problem));
    }
}
