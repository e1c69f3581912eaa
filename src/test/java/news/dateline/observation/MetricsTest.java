package news.dateline.observation;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.Gql;
import news.dateline.testing.Management;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What /q/metrics says of requests. */
@QuarkusTest
@TestProfile(ChangedSettings.class)
class MetricsTest {

    /** The value of the figure with this name, whose labels all are among those given; else 0. */
    private static double figure(String name, String... labels) {
        return Management.request()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static double grown(Runnable meanwhile, String name, String... labels) {
        double before = figure(name, labels);
        meanwhile.run();
        return figure(name, labels) - before;
    }

    private static void post(String body, int status) {
        given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(status);
    }

    @Test
    void registeredOperationsHaveTheirNamesAndTheRestHasOne() {
        assertEquals(
                1,
                grown(
                        () -> Gql.ask("query Registered { __typename }"),
                        "dateline_requests_total",
                        "operation=\"Registered\"",
                        "outcome=\"ok\""));
        double others =
                grown(
                        () -> {
                            for (int i = 0; i < 10; i++) {
                                Gql.ask("query Made" + i + " { __typename }");
                            }
                        },
                        "dateline_request_duration_seconds_count",
                        "operation=\"other\"");
        assertTrue(others >= 9, others + " of ten");
    }

    @Test
    void refusalsHaveTheirCode() {
        assertEquals(
                1,
                grown(
                        () -> post("{\"query\": \"{ nothing }\"}", 200),
                        "dateline_requests_total",
                        "operation=\"none\"",
                        "outcome=\"refused\"",
                        "code=\"GRAPHQL_VALIDATION_FAILED\""));
        assertEquals(
                1,
                grown(
                        () -> post("[]", 400),
                        "dateline_requests_total",
                        "outcome=\"refused\"",
                        "code=\"BAD_REQUEST\""));
    }

    @Test
    void faultsOfFieldsHaveTheirCode() {
        assertEquals(
                1,
                grown(
                        () -> Gql.answer("{ articles(first: 500) { totalCount } }"),
                        "dateline_requests_total",
                        "outcome=\"partial\"",
                        "code=\"BAD_USER_INPUT\""));
    }

    @Test
    void statementsBatchesAndCostAreCounted() {
        Runnable request =
                () ->
                        Gql.ask(
                                "{ articles(first: 3) { nodes { byline { name } publisher { name } } } }");
        assertEquals(3, grown(request, "dateline_request_statements_sum"));
        assertEquals(3, grown(request, "dateline_loader_batch_count"));
        assertTrue(grown(request, "dateline_request_cost_sum") > 3);
        assertTrue(grown(request, "dateline_response_size_bytes_sum") > 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline_pool_connections_limit",
                "dateline_pool_wait_seconds_count",
                "dateline_event_loop_delay_seconds_count",
                "dateline_request_duration_seconds_bucket",
                "jvm_memory_used_bytes"
            })
    void theServerItselfIsMeasured(String name) {
        Gql.ask("{ __typename }");
        await().until(() -> figure(name) > 0);
    }
}
