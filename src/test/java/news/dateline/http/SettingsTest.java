package news.dateline.http;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A server that is set up for other sites' pages, caches and registered documents. */
@QuarkusTest
@TestProfile(SettingsTest.Set.class)
class SettingsTest {

    private static final String SITE = "https://news.example.org";
    private static final String REGISTERED = "query Registered { __typename }";

    /** As someone who runs a server may set it. */
    public static class Set implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("quarkus.http.cors.enabled", "true");
            config.put("quarkus.http.cors.origins", SITE);
            config.put("dateline.http.max-age", "30S");
            config.put("dateline.http.max-body", "1K");
            config.put("dateline.http.documents.registered", "src/test/resources/documents.json");
            config.put("dateline.http.documents.only-registered", "true");
            return config;
        }
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post("/graphql").then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentId", "id", "doc_id"})
    void registeredDocumentsRunByTheirId(String name) {
        post("{\"" + name + "\": \"3b1f\"}").statusCode(200).body("data.__typename", is("Query"));
        given().queryParam(name, "3b1f")
                .get("/graphql")
                .then()
                .header("Cache-Control", "public, max-age=30")
                .body("data.__typename", is("Query"));
    }

    @Test
    void otherDocumentsAreRefused() {
        post("{\"query\": \"" + REGISTERED + "\"}").statusCode(200).body("errors", nullValue());
        post("{\"query\": \"{ __typename }\"}")
                .statusCode(403)
                .body("errors[0].extensions.code", is("DOCUMENT_NOT_REGISTERED"));
        post("{\"id\": \"none\"}")
                .statusCode(200)
                .body("errors[0].extensions.code", is("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void theLimitOfBodiesIsTheOneThatWasSet() {
        post("{\"id\": \"" + "x".repeat(1024) + "\"}")
                .statusCode(413)
                .body("errors[0].message", containsString("1024 bytes"));
    }

    @Test
    void pagesOfKnownSitesMayAsk() {
        given().header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SITE)
                .header("Access-Control-Allow-Headers", "content-type")
                .header("Access-Control-Max-Age", "7200")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", "Origin");
        given().header("Origin", SITE)
                .queryParam("id", "3b1f")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SITE)
                .header(
                        "Access-Control-Expose-Headers",
                        "ETag,Retry-After,WWW-Authenticate,RateLimit,RateLimit-Policy")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", "Accept, Accept-Encoding, Authorization, Origin");
    }

    @Test
    void pagesOfKnownSitesMaySendKeysAndTokens() {
        given().header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SITE)
                .header("Access-Control-Allow-Headers", containsString("authorization"));
        given().header("Origin", SITE)
                .header("Authorization", "Bearer dl_x")
                .queryParam("id", "3b1f")
                .get("/graphql")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", SITE)
                .body("errors[0].extensions.code", is("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example.org",
                "https://news.example.org.evil.example",
                "http://news.example.org",
                "null"
            })
    void pagesOfOtherSitesMayNot(String origin) {
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", containsString("Origin"))
                .body("errors[0].extensions.code", is("ORIGIN_NOT_ALLOWED"));
        given().header("Origin", origin)
                .queryParam("id", "3b1f")
                .get("/graphql")
                .then()
                .statusCode(403)
                .body("errors[0].message", containsString("quarkus.http.cors.origins"));
    }

    @Test
    void pagesOfTheServerItselfMayAsk() {
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .queryParam("id", "3b1f")
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    /** The proxy's own scheme and port stand in Origin; Host is as the browser sent it. */
    @ParameterizedTest
    @CsvSource({
        "news.example.com, https://news.example.com, 200",
        "news.example.com, https://news.example.com:443, 200",
        "news.example.com:8443, https://news.example.com:8443, 200",
        "news.example.com, http://news.example.com, 200",
        "news.example.com, https://news.example.com:8443, 403",
        "news.example.com:8443, https://news.example.com, 403",
        "news.example.com, https://www.news.example.com, 403"
    })
    void pagesOfTheServerItselfMayAskBehindAProxyThatEndsTls(
            String host, String origin, int status) {
        given().header("Host", host)
                .header("Origin", origin)
                .contentType("application/json")
                .body("{\"id\": \"3b1f\"}")
                .post("/graphql")
                .then()
                .statusCode(status)
                .header("Vary", containsString("Origin"));
    }

    @Test
    void answersWithoutAnOriginVaryByItToo() {
        given().queryParam("id", "3b1f")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Vary", "Accept, Accept-Encoding, Authorization, Origin");
    }
}
