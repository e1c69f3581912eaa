package news.dateline.desk.article.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What an article's line says of words, after its texts have changed. */
class MovedLineTest {

    private static JsonObject place(String field, int start, String words) {
        return new JsonObject()
                .put("field", field)
                .put("start", start)
                .put("end", start + words.length())
                .put("text", words);
    }

    @Test
    void evidenceThatLosesItsWordsIsNamedThoughTheStatementStays() {
        JsonObject before =
                new JsonObject()
                        .put("headline", "Ann is mayor")
                        .put("body", "The mayor, Ann, spoke.")
                        .put(
                                "affiliations",
                                JsonArray.of(
                                        new JsonObject()
                                                .put("person", "ann")
                                                .put(
                                                        "evidence",
                                                        JsonArray.of(
                                                                place(
                                                                        "HEADLINE",
                                                                        0,
                                                                        "Ann is mayor"),
                                                                place("BODY", 4, "mayor, Ann")))));
        JsonObject after = before.copy().put("body", "Nobody spoke.");
        List<Lost> lost = MovedLine.move(before, after, List.of());
        JsonObject statement = before.getJsonArray("affiliations").getJsonObject(0);
        assertEquals(List.of(new Lost("affiliations", "mayor, Ann", statement, true)), lost);
        assertEquals(
                1,
                after.getJsonArray("affiliations")
                        .getJsonObject(0)
                        .getJsonArray("evidence")
                        .size());
        after = before.copy().put("body", "Nobody spoke.").put("headline", "Nobody");
        assertEquals(
                List.of(new Lost("affiliations", "Ann is mayor", statement, false)),
                MovedLine.move(before, after, List.of()));
    }

    @Test
    void wordsOfAnImageThatIsGoneAreLost() {
        JsonObject hearing = new JsonObject().put("key", "a").put("caption", "Ann at the hearing");
        JsonObject friday = new JsonObject().put("key", "b").put("caption", "Ann on Friday");
        JsonObject before =
                new JsonObject()
                        .put("images", JsonArray.of(hearing, friday))
                        .put(
                                "mentions",
                                JsonArray.of(
                                        place("CAPTION", 0, "Ann").put("index", 0),
                                        place("CAPTION", 0, "Ann").put("index", 1)));
        JsonObject after = before.copy().put("images", JsonArray.of(friday));
        assertEquals(1, MovedLine.move(before, after, List.of()).size());
        assertEquals(
                JsonArray.of(place("CAPTION", 0, "Ann").put("index", 0)),
                after.getJsonArray("mentions"));
    }

    /** Each caption alone is compared; all together are too much. */
    @Test
    void theWorkOfAWholeArticleIsBounded() {
        JsonObject before =
                new JsonObject().put("images", new JsonArray()).put("mentions", new JsonArray());
        JsonObject after = new JsonObject().put("images", new JsonArray());
        for (int i = 0; i < 9; i++) {
            before.getJsonArray("images").add(image(i, "old"));
            after.getJsonArray("images").add(image(i, "new"));
            before.getJsonArray("mentions").add(place("CAPTION", 4, "Ann").put("index", i));
        }
        after.put("mentions", before.getJsonArray("mentions"));
        int lost = MovedLine.move(before, after, List.of()).size();
        assertEquals(true, lost > 0 && lost < 9, "lost: " + lost);
    }

    private static JsonObject image(int i, String changed) {
        String words =
                IntStream.range(0, 2_000)
                        .mapToObj(word -> word % 10 == 0 ? changed + word : "w" + word)
                        .collect(Collectors.joining(" "));
        return new JsonObject().put("key", "i" + i).put("caption", changed + " Ann " + words);
    }
}
