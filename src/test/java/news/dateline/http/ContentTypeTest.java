package news.dateline.http;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.HeaderConfig;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static news.dateline.http.Post.asIs;
import static news.dateline.http.Post.post;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Which forms of a request's body are read. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class ContentTypeTest {

    private static final String JSON = "application/json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/graphql",
                ";",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-16",
                "application/json, text/plain",
                "text/plain, application/json",
                "text/plain; charset=utf-8, application/json",
                "application/json,",
                "application/json, application/json; charset=utf-16"
            })
    void otherBodiesAre415(String type) {
        post(type, JSON, TYPENAME)
                .statusCode(415)
                .body("errors[0].extensions.code", is("BAD_REQUEST"));
    }

    /** Browsers join a header that a page sets twice, as GraphiQL of Quarkus does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json, application/json",
                "application/json,Application/JSON; charset=utf-8,application/json"
            })
    void oneMediaTypeMayBeRepeated(String type) {
        post(type, JSON, TYPENAME).statusCode(200).body("data.__typename", is("Query"));
    }

    @Test
    void everyContentTypeLineMustBeJson() {
        given().config(asIs().headerConfig(twoContentTypes()))
                .header("Content-Type", JSON)
                .header("Content-Type", "text/plain")
                .body(TYPENAME.getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    private static HeaderConfig twoContentTypes() {
        return HeaderConfig.headerConfig().mergeHeadersWithName("Content-Type");
    }

    @Test
    void formsAre415() {
        given().formParam("query", "{ __typename }").post("/graphql").then().statusCode(415);
    }

    @Test
    void theMessageSaysWhichHeaderToSend() {
        post("text/plain", JSON, TYPENAME)
                .body(
                        "errors[0].message",
                        is(
                                "Send the body as JSON in UTF-8, with the header Content-Type: application/json; this request has text/plain."));
    }

    @Test
    void aBodyThatSaysNothingOfItselfIs415() {
        given().when().post("/graphql").then().statusCode(415);
    }

    @Test
    void compressedBodiesAre415() {
        given().config(asIs())
                .header("Content-Type", JSON)
                .header("Content-Encoding", "gzip")
                .body(TYPENAME)
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""})
    void utf8MayBeSaid(String type) {
        post(type, JSON, "{\"query\": \"{ __type(name: \\\"Run🏃\\\") { name } }\"}")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
