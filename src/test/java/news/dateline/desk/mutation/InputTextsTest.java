package news.dateline.desk.mutation;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class InputTextsTest {

    private static List<String> messages(JsonObject input) {
        return InputTexts.errors(new Input(input)).stream().map(error -> error.message).toList();
    }

    private static JsonObject input(String field, Object value) {
        return new JsonObject().put(field, value);
    }

    @Test
    void everyTextIsCheckedForItsCharacters() {
        assertEquals(List.of("note: has a NUL character"), messages(input("note", "a\u0000b")));
        assertEquals(
                List.of("headline: has a lone surrogate (half of a character)"),
                messages(input("headline", "a\ud800")));
        assertEquals(
                List.of("mentions[1].text: has a control character (U+0007)"),
                messages(
                        input(
                                "mentions",
                                new JsonArray()
                                        .add(input("text", "good"))
                                        .add(input("text", "a\u0007")))));
        assertEquals(
                List.of("born.text: has a NUL character"),
                messages(input("born", input("text", "\u0000"))));
        assertEquals(
                List.of("sameAs[0]: has a NUL character"),
                messages(input("sameAs", new JsonArray().add("\u0000").addNull())));
    }

    @Test
    void theErrorNamesTheField() {
        UserError error =
                InputTexts.errors(
                                new Input(
                                        input(
                                                "byline",
                                                new JsonArray().add(input("name", "\u0000")))))
                        .get(0);
        assertEquals(List.of("byline", "0", "name"), error.field);
        assertEquals(UserErrorCode.INVALID, error.code);
    }

    @Test
    void notesAndReasonsAreBounded() {
        String longest = "\ud83d\ude00".repeat(4_000);
        assertEquals(List.of(), messages(input("note", longest)));
        assertEquals(
                List.of("note: has 4001 characters; the limit is 4000"),
                messages(input("note", longest + "x")));
        assertEquals(
                List.of("reason: has 4001 characters; the limit is 4000"),
                messages(input("reason", longest + "x")));
        assertEquals(List.of(), messages(input("body", longest + "x\r\n\ty")));
    }

    @Test
    void linesOfBundlesAreCheckedOneByOneLater() {
        assertEquals(List.of(), messages(input("lines", new JsonArray().add("\u0000"))));
        assertEquals(
                List.of(),
                messages(input("suggestions", new JsonArray().add(input("line", "\u0000")))));
    }

    @Test
    void noMoreThanAHundredErrorsAreNamed() {
        JsonArray many = new JsonArray();
        for (int i = 0; i < 200; i++) {
            many.add("\u0000");
        }
        assertEquals(100, messages(input("sameAs", many)).size());
    }
}
