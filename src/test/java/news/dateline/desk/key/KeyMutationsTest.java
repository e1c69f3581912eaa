package news.dateline.desk.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Admins create, list and revoke API keys by GraphQL; nobody else does. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class KeyMutationsTest {

    private static final String CREATED =
            "{ secret key { name role createdBy expiresAt lastUsedAt revokedAt } userErrors { code field message } }";
    private static final String REVOKED =
            "{ key { name revokedAt revokedBy } userErrors { code field } }";
    private static final String ADA = "subject:https://login.example|id-of-ada";

    @BeforeEach
    void clear() {
        PlainDatabase.of(OwnGraph.DATABASE).run("delete from graph.api_key");
    }

    private static JsonPath create(String name, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("name", name);
        input.putIfAbsent("role", "EDITOR");
        return Desk.ADMIN.mutate("createKey", input, CREATED);
    }

    private static ValidatableResponse viewer(String secret) {
        return post(given().header("Authorization", "Bearer " + secret), "{ viewer { name } }");
    }

    private static ValidatableResponse post(RequestSpecification request, String query) {
        return request.contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    @Test
    void newKeyWorksAtOnceUntilItIsRevoked() {
        JsonPath created = create("import", Map.of("expiresAt", "2199-01-31T00:00:00Z"));
        assertEquals(List.of(), created.getList("userErrors"));
        assertEquals("import", created.getString("key.name"));
        assertEquals("EDITOR", created.getString("key.role"));
        assertEquals(ADA, created.getString("key.createdBy"));
        assertEquals("2199-01-31T00:00:00Z", created.getString("key.expiresAt"));
        String secret = created.getString("secret");
        viewer(secret).statusCode(200).body("data.viewer.name", equalTo("import"));

        JsonPath revoked = Desk.ADMIN.mutate("revokeKey", Map.of("name", "import"), REVOKED);
        assertNotNull(revoked.getString("key.revokedAt"));
        assertEquals(ADA, revoked.getString("key.revokedBy"));
        viewer(secret).statusCode(401);
    }

    @Test
    void rejectedInputIsAUserError() {
        create("import", Map.of());
        userError(create("import", Map.of()), "NAME_TAKEN", "name");
        userError(create("Im port", Map.of()), "INVALID", "name");
        userError(
                create("late", Map.of("expiresAt", "2001-01-01T00:00:00Z")),
                "INVALID",
                "expiresAt");
        JsonPath revoked = Desk.ADMIN.mutate("revokeKey", Map.of("name", "nobody"), REVOKED);
        userError(revoked, "NOT_FOUND", "name");
    }

    private static void userError(JsonPath payload, String code, String field) {
        assertEquals(List.of(code), payload.getList("userErrors.code"));
        assertEquals(List.of(List.of(field)), payload.getList("userErrors.field"));
        assertNull(payload.get("secret"));
        assertNull(payload.get("key"));
    }

    @Test
    void keysAreListedNewestFirstInPagesWithoutSecrets() {
        String secret = create("first", Map.of()).getString("secret");
        create("second", Map.of());
        create("third", Map.of());
        String query =
                "query Q($after: String) { keys(first: 2, after: $after) { totalCount nodes { name role } pageInfo { endCursor hasNextPage } } }";
        JsonPath page = Desk.ADMIN.send(query, Map.of());
        assertEquals(List.of("third", "second"), page.getList("data.keys.nodes.name"));
        assertEquals(3, page.getInt("data.keys.totalCount"));
        assertFalse(page.prettify().contains(secret.substring(3)));
        JsonPath next =
                Desk.ADMIN.send(
                        query, Map.of("after", page.getString("data.keys.pageInfo.endCursor")));
        assertEquals(List.of("first"), next.getList("data.keys.nodes.name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ keys { nodes { name } } }",
                "{ a: keys { totalCount } b: keys { totalCount } }",
                "mutation { createKey(input: {name: \"mine\", role: ADMIN}) { secret } }",
                "mutation { revokeKey(input: {name: \"import\"}) { key { name } } }"
            })
    void whoIsNoAdminIsRefused(String query) {
        create("import", Map.of());
        post(given(), query)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"dateline\"")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", containsString("\"Authorization: Bearer …\""))
                .body("data", nullValue());
        post(given().header("Authorization", Tokens.bearer("eva", "editor")), query)
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("data", nullValue());
        assertEquals(
                List.of("import"),
                PlainDatabase.of(OwnGraph.DATABASE)
                        .read("select name from graph.api_key where revoked_at is null"));
    }

    /** What else was asked for is answered, with status 200. */
    @Test
    void otherFieldsAreAnsweredBesideARefusedOne() {
        post(given(), "{ keys { totalCount } __typename }")
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].path", equalTo(List.of("keys")))
                .body("data.keys", nullValue())
                .body("data.__typename", equalTo("Query"));
    }
}
