package news.dateline.storage.hosts;

import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.Management;
import news.dateline.testing.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** A database that lets the reader in no more is away, whatever its reason. */
@QuarkusTest
@TestProfile(LoginRefusedTest.OwnDatabase.class)
class LoginRefusedTest {

    private static final String DATABASE = "login_refused";

    /** Whose reader can be locked out. */
    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(TestServer.freshDatabase(DATABASE));
            config.put("quarkus.http.test-port", "0");
            return config;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "revoke connect on database login_refused from dateline_reader, grant connect on database login_refused to dateline_reader",
        "alter database login_refused allow_connections false, alter database login_refused allow_connections true"
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
