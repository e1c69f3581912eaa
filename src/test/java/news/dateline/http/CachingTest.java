package news.dateline.http;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(SampleGraph.class)
class CachingTest {

    private static final String ARTICLES = "{ articles { nodes { id headline } } }";

    private static Response get(RequestSpecification request, String query) {
        return request.queryParam("query", query).get("/graphql");
    }

    /** RestAssured would accept gzip, and unpack it unseen. */
    private static RequestSpecification plain() {
        return given().config(
                        RestAssured.config()
                                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    @Test
    void answersMayBeKeptButMustBeAskedFor() {
        get(given(), ARTICLES)
                .then()
                .header("Cache-Control", "public, no-cache")
                .header("Vary", "Accept, Accept-Encoding, Authorization");
    }

    @Test
    void theSameBytesHaveTheSameTag() {
        String tag = get(plain(), ARTICLES).header("ETag");
        assertTrue(tag.matches("\"[\\w-]+\""), tag);
        assertEquals(tag, get(plain(), ARTICLES).header("ETag"));
        assertNotEquals(tag, get(plain(), "{ people { totalCount } }").header("ETag"));
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        String tag = get(plain(), ARTICLES).header("ETag");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            get(plain().header("If-None-Match", known), ARTICLES)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "public, no-cache")
                    .body(emptyString());
        }
        assertEquals(200, get(plain().header("If-None-Match", "\"other\""), ARTICLES).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void compressedAnswersHaveAWeakTag(String coding) {
        String tag = get(plain(), ARTICLES).header("ETag");
        Response compressed = get(plain().header("Accept-Encoding", coding), ARTICLES);
        assertEquals(coding, compressed.header("Content-Encoding"));
        assertEquals("W/" + tag, compressed.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nothing }", "{", "{ person(id: \"x\") { id } }"})
    void errorsAreNotKept(String query) {
        get(given(), query).then().header("Cache-Control", "no-store").header("ETag", nullValue());
    }

    @Test
    void responsesToALoginArePrivateAndRevalidated() {
        String bearer = Tokens.bearer("eva", "editor");
        Response response = get(plain().header("Authorization", bearer), ARTICLES);
        assertEquals("private, no-cache", response.header("Cache-Control"));
        assertEquals("Accept, Accept-Encoding, Authorization", response.header("Vary"));
        String tag = response.header("ETag");
        get(plain().header("Authorization", bearer).header("If-None-Match", tag), ARTICLES)
                .then()
                .statusCode(304)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void viewersHaveDifferentTags() {
        String viewer = "{ viewer { name } }";
        String nobody = get(plain(), viewer).header("ETag");
        assertNotEquals(
                nobody,
                get(plain().header("Authorization", Tokens.bearer("eva")), viewer).header("ETag"));
    }

    @Test
    void answersNameWhatTheyRestOn() {
        String id = get(given(), ARTICLES).path("data.articles.nodes[0].id");
        String article = "{ article(id: \"" + id + "\") { headline %s } }";
        assertEquals(id, tags(article.formatted("")));
        assertEquals(
                id,
                tags(article.formatted("publisher { __typename } mentions { nodes { text } }"))
                        .split(",")[0]);
        String people = tags(article.formatted("people { nodes { id } }"));
        assertTrue(people.matches(id + "(,[\\w-]+)+") && !people.contains("dateline"), people);
        assertTrue(
                tags(article.formatted("people { nodes { articles { nodes { id } } } }"))
                        .endsWith(",dateline-lists"));
        assertTrue(
                tags(article.formatted("neighbors { previous { id } next { id } }"))
                        .endsWith("dateline-lists"));
        assertEquals("dateline-lists", tags("{ quotations { nodes { text } } }"));
        assertEquals(
                "dateline-lists", tags("{ article(url: \"https://example.org/none\") { id } }"));
    }

    @Test
    void onlyAnswersThatAnybodyMayKeepAreNamed() {
        get(given().header("Authorization", Tokens.bearer("eva")), ARTICLES)
                .then()
                .header("Cache-Tag", nullValue());
        get(given(), "{ nope }").then().header("Cache-Tag", nullValue());
    }

    private static String tags(String query) {
        return get(given(), query).header("Cache-Tag");
    }
}
