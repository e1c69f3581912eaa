package news.dateline.site;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How pages and what they load are served. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class SiteFilesTest {

    /** RestAssured would ask for compression by itself, and undo it. */
    private static RequestSpecification asIs() {
        return given().config(
                        RestAssured.config()
                                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .redirects()
                .follow(false);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/landing.js, text/javascript",
        "/colors.css, text/css",
        "/icon.svg, image/svg+xml",
        "/favicon.ico, image/x-icon",
        "/sample/parade.svg, image/svg+xml",
        "/queries/index.json, application/json",
        "/queries/article.graphql, text/plain",
        "/docs/limits, text/html",
        "/docs/limits.md, text/plain",
        "/docs/bundle.schema.json, application/json",
        "/graphiql/, text/html",
        "/graphiql/graphiql.min.js, text/javascript",
        "/graphql/schema.graphql, text/plain",
        "/reference/, text/html"
    })
    void areRevalidatedByTag(String path, String type) {
        Response first = asIs().get(path);
        first.then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept-Encoding");
        String tag = first.header("ETag");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            asIs().header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(is(emptyOrNullString()));
        }
        asIs().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs/limits",
                "/docs/limits.md",
                "/queries/article.graphql",
                "/graphql/schema.graphql",
                "/graphiql/graphiql.min.js",
                "/reference/"
            })
    void areCompressedForThoseWhoTakeIt(String path) {
        Response plain = asIs().get(path);
        Response compressed = asIs().header("Accept-Encoding", "br, gzip;q=0.5").get(path);
        compressed.then().header("Content-Encoding", "gzip");
        assertTrue(compressed.asByteArray().length < plain.asByteArray().length);
        assertNotEquals(plain.header("ETag"), compressed.header("ETag"));
        plain.then().header("Content-Encoding", nullValue());
        asIs().header("Accept-Encoding", "gzip;q=0, br")
                .get(path)
                .then()
                .header("Content-Encoding", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/limits", "/graphql/schema.graphql", "/favicon.ico"})
    void answerEveryMethod(String path) {
        int length = asIs().get(path).asByteArray().length;
        asIs().head(path)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(length))
                .header("ETag", not(emptyOrNullString()));
        asIs().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        asIs().body("x").post(path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        asIs().delete(path).then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql/", "/reference/", "/docs/", "/docs/limits"})
    void pagesMayLoadNothingFromElsewhere(String page) {
        asIs().get(page)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @CsvSource({
        "/reference, /reference/",
        "/graphiql, /graphiql/",
        "/graphiql?query=%7Ba%7D, /graphiql/?query=%7Ba%7D",
        "/docs, /docs/",
        "/docs/clients, /docs/clients/"
    })
    void foldersHaveASlash(String path, String target) {
        asIs().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(308)
                .header("Location", endsWith(target));
    }

    @Test
    void formerAddressOfGraphiqlKeepsTheQueryAndDropsHeaders() {
        asIs().urlEncodingEnabled(false)
                .get(
                        "/q/graphql-ui/?query=%7Ba%7D&headers=%7B%22Authorization%22%3A1%7D&variables=%7B%7D")
                .then()
                .statusCode(302)
                .header("Location", "/graphiql/?query=%7Ba%7D&variables=%7B%7D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/nothing",
                "/docs/../application.properties",
                "/..%2fapplication.properties",
                "/docs/%2e%2e/%2e%2e/%2e%2e/sample/korea-russia.jsonl",
                "/graphiql/index.html/",
                "/docs//limits.md/x",
                "/docs/reference/package.json",
                "/queries/",
                "/META-INF/resources/index.html"
            })
    void nothingElseIsServed(String path) {
        asIs().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }
}
