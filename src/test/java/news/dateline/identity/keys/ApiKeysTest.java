package news.dateline.identity.keys;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import news.dateline.identity.Role;
import news.dateline.identity.keys.ApiKeys.Created;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestKeys;
import news.dateline.testing.TestServer;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Keys are created, let in, expire and are revoked. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ApiKeysTest {

    /** What docs/security.md promises. */
    private static final Duration SOON = Duration.ofSeconds(3);

    @Inject ApiKeys keys;
    @Inject KeyUses uses;

    @AfterEach
    void clear() throws SQLException {
        run("delete from graph.api_key");
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }

    private Created create(String name, Role role) throws Throwable {
        return inTransaction(() -> keys.create(name, role, null, "test"));
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String read(String sql) throws SQLException {
        return read(TestServer.connect(OwnGraph.DATABASE), sql);
    }

    private static ValidatableResponse viewer(String authorization) {
        return given().contentType("application/json")
                .header("Authorization", authorization)
                .body(Map.of("query", "{ viewer { name roles } }"))
                .post("/graphql")
                .then();
    }

    private static void refused(String authorization, String message) {
        viewer(authorization)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"dateline\", error=\"invalid_token\"")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", equalTo(message))
                .body("data", nullValue());
    }

    private static final String UNKNOWN = "The API key is unknown, expired or revoked.";

    @Test
    void newKeyIsLetInWithItsRoleAndThoseBeforeIt() throws Throwable {
        Created created = create("desk-import", Role.CONTRIBUTOR);
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                viewer("Bearer " + created.secret())
                                        .statusCode(200)
                                        .body("data.viewer.name", equalTo("desk-import"))
                                        .body(
                                                "data.viewer.roles",
                                                equalTo(List.of("READER", "CONTRIBUTOR"))));
    }

    @Test
    void onlyTheHashIsStored() throws Throwable {
        Created created = create("import", Role.EDITOR);
        assertTrue(created.secret().matches("dl_[0-9a-f]{64}"), created.secret());
        String stored = read("select to_jsonb(k)::text from graph.api_key k");
        assertFalse(stored.contains(created.secret().substring(3)), stored);
        assertTrue(stored.contains(KeySecret.hash(created.secret())), stored);
    }

    @Test
    void readersRoleOfTheDatabaseCannotReadHashes() throws Throwable {
        create("import", Role.EDITOR);
        String sql = "select hash from graph.api_key";
        assertThrows(
                SQLException.class, () -> read(TestServer.connectAsReader(OwnGraph.DATABASE), sql));
        assertEquals(64, read(TestServer.connectAsWriter(OwnGraph.DATABASE), sql).length());
    }

    @Test
    void keyOfAnotherServerIsLetInAndWhenRevokedRefusedSoon() throws Exception {
        TestKeys.insert(OwnGraph.DATABASE, "elsewhere", 7, "ADMIN", "null");
        String bearer = "Bearer " + TestKeys.secret(7);
        await().atMost(SOON).untilAsserted(() -> viewer(bearer).statusCode(200));
        run("update graph.api_key set revoked_at = now(), revoked_by = 'test'");
        await().atMost(SOON).untilAsserted(() -> refused(bearer, UNKNOWN));
    }

    @Test
    void keyExpiresToTheSecond() throws Exception {
        TestKeys.insert(OwnGraph.DATABASE, "short", 8, "ADMIN", "now() + interval '4 seconds'");
        String bearer = "Bearer " + TestKeys.secret(8);
        await().atMost(SOON).untilAsserted(() -> viewer(bearer).statusCode(200));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> refused(bearer, UNKNOWN));
    }

    @Test
    void lastUseIsWrittenInTheBackground() throws Throwable {
        Created created = create("used", Role.READER);
        await().atMost(SOON)
                .untilAsserted(() -> viewer("Bearer " + created.secret()).statusCode(200));
        String sql = "select last_used_at > now() - interval '1 minute' from graph.api_key";
        assertEquals(null, read(sql));
        VertxContextSupport.subscribeAndAwait(uses::write);
        assertEquals("t", read(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dl_",
                "dl_0000000000000000000000000000000000000000000000000000000000000000",
                "dl_xyz",
                "dl_' or true --"
            })
    void unknownKeysAreRefused(String key) {
        refused("Bearer " + key, UNKNOWN);
        refused("bearer   " + key, UNKNOWN);
    }

    @Test
    void emptyTokenIsRefused() {
        refused("Bearer", "Authorization has no token.");
    }

    @Test
    void severalHeadersAreRefused() {
        given().header("Authorization", Tokens.bearer("eva"))
                .header("Authorization", "Bearer dl_x")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(401)
                .body("errors[0].message", equalTo("Authorization is given several times."));
    }

    /** It may be meant for a proxy in front. */
    @Test
    void otherSchemesAreIgnoredUnlessAKeyFollows() {
        String advice = "Send an API key as \"Authorization: Bearer dl_…\".";
        refused("Token " + TestKeys.secret(7), advice);
        refused(TestKeys.secret(7), advice);
        viewer("Basic ZXZhOnNlY3JldA==").statusCode(200).body("data.viewer", nullValue());
        viewer("Bearers x").statusCode(200).body("data.viewer", nullValue());
    }

    @Test
    void nameIsNeverUsedAgain() throws Throwable {
        create("import", Role.EDITOR);
        rejected("import", null, "There is a key with this name.");
        ApiKey revoked = inTransaction(() -> keys.revoke("import", "test"));
        assertEquals(
                revoked.revokedAt,
                inTransaction(() -> keys.revoke("import", "somebody else")).revokedAt);
        rejected(
                "import",
                null,
                "There was a key with this name. Names are not used again, so that it stays known who wrote what.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-a", "a b", "ä", "a\n", "dl_" + "a/b"})
    void badNamesAreRejected(String name) {
        rejected(
                name,
                null,
                "A name has 1 to 63 lower-case letters, digits, dots, hyphens and underscores, and begins with a letter or digit.");
    }

    @Test
    void expiryMustBeInTheFuture() {
        rejected("late", Instant.now(), "The key would have expired already.");
    }

    @Test
    void unknownKeyCannotBeRevoked() {
        KeyRejected why =
                assertThrows(
                        KeyRejected.class, () -> inTransaction(() -> keys.revoke("nobody", "me")));
        assertEquals("There is no key nobody.", why.getMessage());
    }

    private void rejected(String name, Instant expires, String message) {
        KeyRejected why =
                assertThrows(
                        KeyRejected.class,
                        () -> inTransaction(() -> keys.create(name, Role.READER, expires, "test")));
        assertEquals(message, why.getMessage());
    }
}
