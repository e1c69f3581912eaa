package news.dateline.http;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** The conversation that Apollo's clients hold. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class AutomaticQueriesTest {

    private static final String QUERY = "query Automatic { __typename }";
    private static final String HASH =
            "e21bbce75dd93039f1f51091f6b7d00eb58cf01f2e8c6dd4539e9d9b7d926ad4";

    private static ValidatableResponse get(String hash) {
        return given().queryParam(
                        "extensions",
                        "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                .get("/graphql")
                .then();
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType("application/json")
                .header("Accept", "application/graphql-response+json,application/json;q=0.9")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static Map<String, ?> extensions() {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH));
    }

    @Test
    void askedByHashToldOnceAskedByHash() {
        post(Map.of("extensions", extensions()))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("errors[0].message", is("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", is("PERSISTED_QUERY_NOT_FOUND"));
        post(Map.of("query", QUERY, "extensions", extensions()))
                .statusCode(200)
                .body("errors", nullValue());
        post(Map.of("extensions", extensions()))
                .statusCode(200)
                .body("data.__typename", is("Query"));
        get(HASH)
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .body("data.__typename", is("Query"));
        post(Map.of("documentId", "sha256:" + HASH)).body("data.__typename", is("Query"));
    }

    @Test
    void aHashThatIsNotKnownIsSaidSo() {
        get("0".repeat(64))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("errors[0].extensions.code", is("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void aWrongHashIsRefused() {
        post(Map.of("query", "{ __typename }", "extensions", extensions()))
                .statusCode(400)
                .body("errors[0].message", is("provided sha does not match query"))
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
    }
}
