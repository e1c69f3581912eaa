package news.dateline.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.bench.generator.world.Steady;
import news.dateline.testing.Archives;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a made-up archive is like. */
class ArchiveTest {

    private static final int ARTICLES = 2000;
    private static final List<JsonObject> LINES = lines(ARTICLES);

    private static List<JsonObject> lines(int articles) {
        return Arrays.stream(Archives.lines(1, articles)).map(JsonObject::new).toList();
    }

    private static List<JsonObject> articles(List<JsonObject> lines) {
        return lines.stream()
                .filter(line -> line.getString("type").equals("article"))
                .filter(line -> line.getInteger("version") == 1)
                .toList();
    }

    private static double share(Predicate<JsonObject> such) {
        return (double) articles(LINES).stream().filter(such).count() / ARTICLES;
    }

    /** In articles without the steady person, who is in a quarter of so small an archive. */
    private static double average(String list) {
        return articles(LINES).stream()
                .filter(article -> !mentions(article, Steady.PERSON))
                .mapToInt(article -> article.getJsonArray(list, new JsonArray()).size())
                .average()
                .orElseThrow();
    }

    private static void assertAbout(double expected, double margin, double actual) {
        assertEquals(expected, actual, margin);
    }

    @Test
    void everyLineIsAsTheSchemaSays() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("docs/bundle.schema.json")),
                                InputFormat.JSON);
        for (String line : Archives.lines(1, 100)) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertEquals(Archives.bundle(7, 100), Archives.bundle(7, 100));
        assertNotEquals(Archives.bundle(7, 100), Archives.bundle(8, 100));
    }

    @Test
    void articlesHaveAboutAsMuchAsArticlesHave() {
        assertAbout(12, 1, average("mentions"));
        assertAbout(2.2, 0.4, average("quotations"));
        assertAbout(0.9, 0.2, average("reports"));
        assertAbout(0.33, 0.05, share(article -> article.containsKey("images")));
        assertAbout(0.88, 0.05, share(article -> article.getString("language").equals("en")));
        assertAbout(0.02, 0.01, share(article -> "DRAFT".equals(article.getString("status"))));
        assertAbout(0.02, 0.01, share(article -> article.containsKey("embargoUntil")));
        assertTrue(
                articles(LINES).stream()
                        .mapToInt(article -> article.getJsonArray("mentions").size())
                        .allMatch(count -> count >= 2));
    }

    @Test
    void someAreCorrectedAndSomeWithdrawn() {
        long corrected =
                LINES.stream()
                        .filter(line -> line.getString("type").equals("article"))
                        .filter(line -> line.getInteger("version") == 2)
                        .count();
        long withdrawn =
                LINES.stream().filter(line -> line.getString("type").equals("withdraw")).count();
        assertAbout(0.02, 0.01, (double) corrected / ARTICLES);
        assertAbout(0.01, 0.008, (double) withdrawn / ARTICLES);
    }

    @Test
    void theSteadyAreInAsManyArticlesAtEverySize() {
        for (String key : List.of(Steady.PERSON, Steady.ORGANIZATION, Steady.EVENT)) {
            assertEquals(Steady.ARTICLES, mentioning(LINES, key), key);
            assertEquals(Steady.ARTICLES, mentioning(lines(1001), key), key);
        }
    }

    private static long mentioning(List<JsonObject> lines, String key) {
        return articles(lines).stream()
                .filter(article -> !"DRAFT".equals(article.getString("status")))
                .filter(article -> mentions(article, key))
                .count();
    }

    private static boolean mentions(JsonObject article, String key) {
        return article.getJsonArray("mentions").stream()
                .map(JsonObject.class::cast)
                .anyMatch(mention -> key.equals(mention.getString("entity")));
    }
}
