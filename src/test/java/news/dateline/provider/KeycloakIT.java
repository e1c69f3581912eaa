package news.dateline.provider;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The packaged program with a real provider, as docs/security.md sets both up: {@code mvn verify
 * -Pkeycloak}.
 */
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final int LATE = Integer.MAX_VALUE - 1;
    private static final int LAST = Integer.MAX_VALUE;
    private static final String VIEWER = "{ viewer { name roles } }";

    @TempDir static Path folder;

    private static Program dateline;
    private static Keycloak keycloak;
    private static int statusWithoutProvider;
    private static int statusOfReaders;

    @BeforeAll
    static void start() throws Exception {
        int providerPort = FreePorts.next();
        int port = FreePorts.next();
        dateline =
                Program.serve(
                                folder,
                                port,
                                "-Ddateline.tokens.issuer="
                                        + Keycloak.issuer(providerPort, Keycloak.REALM),
                                "-Ddateline.tokens.audience=dateline",
                                "-Ddateline.tokens.roles-claim=resource_access/dateline/roles")
                        .untilItAnswers();
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = port;
        statusWithoutProvider = send(Tokens.bearer("eva", "editor")).extract().statusCode();
        statusOfReaders = given().queryParam("query", VIEWER).get("/graphql").statusCode();
        keycloak = Keycloak.start(folder, providerPort);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> viewer(desk("eva")).extract().statusCode() != 503);
    }

    @AfterAll
    static void stop() {
        dateline.close();
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static String desk(String user) {
        return keycloak.token(Keycloak.REALM, "desk", user);
    }

    private static ValidatableResponse viewer(String token) {
        return send("Bearer " + token);
    }

    private static ValidatableResponse send(String authorization) {
        return given().contentType("application/json")
                .header("Authorization", authorization)
                .body(Map.of("query", VIEWER))
                .post("/graphql")
                .then();
    }

    private static void refused(String token) {
        viewer(token)
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", nullValue());
    }

    @Test
    void startsBeforeTheProviderAndAcceptsItsTokensAsSoonAsItIsThere() {
        assertEquals(503, statusWithoutProvider);
        assertEquals(200, statusOfReaders);
        viewer(desk("eva")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "rita, READER",
        "mara, READER CONTRIBUTOR",
        "eva, READER CONTRIBUTOR EDITOR",
        "ada, READER CONTRIBUTOR EDITOR ADMIN"
    })
    void rolesAreThoseOfTheClient(String user, String roles) {
        viewer(desk(user))
                .statusCode(200)
                .body("data.viewer.name", equalTo(user))
                .body("data.viewer.roles", equalTo(List.of(roles.split(" "))));
    }

    @Test
    void mutationsNeedTheirRole() {
        createPerson(desk("mara"))
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        createPerson(desk("eva"))
                .statusCode(200)
                .body("data.createPerson.entity.history.nodes.by", equalTo(List.of("eva")));
    }

    private static ValidatableResponse createPerson(String token) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .body(
                        Map.of(
                                "query",
                                "mutation { createPerson(input: { name: \"Ann Lee\" }) { entity { history { nodes { by } } } } }"))
                .post("/graphql")
                .then();
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        keycloak.addClient(client("wiki", Map.of("fullScopeAllowed", false)));
        refused(keycloak.token(Keycloak.REALM, "wiki", "ada"));
    }

    @Test
    void tokenOfAnotherRealmIsRefused() {
        refused(keycloak.token(Keycloak.OTHER_REALM, "desk", "ada"));
    }

    @Test
    void expiredTokenIsRefused() {
        keycloak.addClient(
                client("brief", Map.of("attributes", Map.of("access.token.lifespan", "2"))));
        String token = keycloak.token(Keycloak.REALM, "brief", "eva");
        viewer(token).statusCode(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> viewer(token).extract().statusCode() == 401);
        viewer(token).body("errors[0].message", equalTo("The token has expired."));
    }

    @Test
    void changedTokenIsRefused() {
        String[] parts = desk("mara").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = claims.replace("\"contributor\"", "\"editor\"");
        assertEquals(false, changed.equals(claims));
        refused(
                parts[0]
                        + "."
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(changed.getBytes(StandardCharsets.UTF_8))
                        + "."
                        + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + desk("eva").split("\\.")[2]);
    }

    /** Within seconds, also if somebody has just sent tokens with keys that do not exist. */
    @Test
    @Order(LATE)
    void newKeysOfTheProviderAreAcceptedWithoutARestart() {
        String before = desk("eva");
        viewer(before).statusCode(200);
        keycloak.rotateKeys();
        String after = desk("eva");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> viewer(after).extract().statusCode() == 200);
        refused(before);
    }

    @Test
    @Order(LAST)
    void verifiesTokensWhenTheProviderIsDown() {
        String token = desk("eva");
        viewer(token).statusCode(200);
        keycloak.close();
        viewer(token).statusCode(200).body("data.viewer.name", equalTo("eva"));
        given().queryParam("query", VIEWER).get("/graphql").then().statusCode(200);
    }

    private static Map<String, ?> client(String name, Map<String, ?> more) {
        Map<String, Object> client = new HashMap<>(more);
        client.put("clientId", name);
        client.put("publicClient", true);
        client.put("directAccessGrantsEnabled", true);
        return client;
    }
}
