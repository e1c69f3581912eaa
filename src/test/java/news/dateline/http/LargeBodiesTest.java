package news.dateline.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import news.dateline.errors.ApiError;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Requests with the bodies that writers send: long articles, and many lines of a bundle. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class LargeBodiesTest {

    private static final int KILOBYTE = 1024;

    @ParameterizedTest
    @CsvSource({"reader,150,413", "contributor,150,200", "editor,1900,200", "editor,2100,413"})
    void writersMaySendMore(String role, int kilobytes, int status) {
        String padded = "{\"query\":\"{ __typename }\"}" + " ".repeat(kilobytes * KILOBYTE);
        given().contentType(ContentType.JSON)
                .header("Authorization", Tokens.bearer("rita", role))
                .body(padded)
                .post("/graphql")
                .then()
                .statusCode(status);
    }

    @Test
    void aLongArticleIsWrittenAndReadBack() {
        String text = "紙面に載る長い記事。".repeat(20_000);
        Map<String, Object> input = new HashMap<>();
        input.put("headline", "長い");
        input.put("language", "ja");
        input.put("body", text);
        JsonPath payload =
                Desk.EDITOR.mutate(
                        "createArticle",
                        input,
                        "{ article { preview { body } } userErrors { message } }");
        assertEquals(List.of(), payload.getList("userErrors"));
        assertEquals(text, payload.getString("article.preview.body"));
    }

    @Test
    void largeBodiesAreCountedUntilTheirRequestsAreOver() {
        LargeBodies bodies = new LargeBodies(10, 100);
        List<Runnable> ends = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            bodies.count(100, ends::add);
        }
        bodies.count(10, ends::add);
        assertThrows(ApiError.class, () -> bodies.count(11, ends::add));
        assertEquals(4, ends.size());
        ends.get(0).run();
        bodies.count(100, ends::add);
    }
}
