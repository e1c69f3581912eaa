package news.dateline.storage.hosts;

import java.sql.Connection;
import java.sql.Statement;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.Management;
import news.dateline.testing.SmallDesk;
import news.dateline.testing.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** A database that lets the reader in no more is away, whatever its reason. */
@QuarkusTest
@TestProfile(SmallDesk.class)
class LoginRefusedTest {

    private static final String DATABASE = SmallDesk.DATABASE;

    @ParameterizedTest
    @CsvSource({
        "revoke connect on database own from dateline_reader, grant connect on database own to dateline_reader",
        "alter database own allow_connections false, alter database own allow_connections true"
    })
    void requestsGetUnavailable(String lock, String open) throws Exception {
        try (Connection server = TestServer.connect("postgres");
                Statement statement = server.createStatement()) {
            statement.execute(lock);
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + DATABASE
                            + "' and usename = 'dateline_reader'");
            try {
                untilReadyIs(503);
                ask().statusCode(503).body("errors[0].extensions.code", is("UNAVAILABLE"));
            } finally {
                statement.execute(open);
            }
            untilReadyIs(200);
            ask().statusCode(200);
        }
    }

    private static void untilReadyIs(int status) {
        await().until(() -> Management.request().get("/q/health/ready").statusCode(), is(status));
    }

    private static ValidatableResponse ask() {
        return given().contentType("application/json")
                .body("{\"query\": \"{ articles { totalCount } }\"}")
                .post("/graphql")
                .then();
    }
}
