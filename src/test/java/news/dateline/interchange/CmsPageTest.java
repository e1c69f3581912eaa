package news.dateline.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** docs/cms.md does what it says. */
class CmsPageTest {

    @TempDir Path folder;

    private static String block(String language) throws IOException {
        String page = Files.readString(Path.of("docs/cms.md"));
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertTrue(block.find(), language);
        return block.group(1);
    }

    @Test
    void theBundleLoads() throws Exception {
        PlainDatabase database = PlainDatabase.fresh("cms");
        BundleLoader.Outcome outcome =
                new BundleLoader(database.source()).loadWhole(block("jsonl"));
        assertEquals(List.of(), outcome.problems());
        assertEquals(1, outcome.summary().articles());
    }

    @Test
    void theProgramWritesTheBundle() throws Exception {
        assertEquals(block("jsonl"), converted(block("json")));
    }

    @Test
    void textIsBrokenWhereAReaderSeesIt() throws Exception {
        JsonObject export = new JsonObject(block("json"));
        JsonObject post = export.getJsonArray("posts").getJsonObject(0);
        post.put("title", "Tom &amp; <i>Jerry</i>&#8217;s\n ferry");
        post.put("tags", new JsonArray());
        post.put(
                "html",
                """
                <style>p { color: red }</style><h2>Boats&nbsp;home</h2>First<br>Second<div>Block <b>bo</b>ld &lt;3</div><div>Next</div>
                <table><caption>Goals</caption><tr><th>Team</th><td>3</td></tr><tr><td>Other</td><td>1</td></tr></table>
                <ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>
                <figure><img alt="x"><figcaption>By Mara</figcaption></figure><script>var a = "<p>no</p>";</script><p hidden>unseen</p><p style=\"display: none\">unseen</p>end""");
        JsonObject article = article(export);
        assertEquals("Tom & Jerry’s ferry", article.getString("headline"));
        assertEquals(
                """
                Boats home

                First
                Second

                Block bold <3

                Next

                Goals

                Team 3
                Other 1

                one

                inner

                two

                By Mara

                end""",
                article.getString("body"));
    }

    @Test
    void linesOfPreformattedTextStayAndControlsAreLeftOut() throws Exception {
        JsonObject export = new JsonObject(block("json"));
        JsonObject post = export.getJsonArray("posts").getJsonObject(0);
        post.put("tags", new JsonArray());
        post.put(
                "html",
                "<p>One\u0007 two\u2028three</p><pre>a\n b\r\nc</pre>"
                        + "<textarea>t</textarea><button>B</button><select><option>O</select>");
        assertEquals("One two three\n\na\nb\nc", article(export).getString("body"));
    }

    @Test
    void whatAPostLacksIsLeftOut() throws Exception {
        JsonObject export = new JsonObject(block("json"));
        JsonObject post = export.getJsonArray("posts").getJsonObject(0);
        post.put("tags", new JsonArray()).put("excerpt", "").putNull("author").put("html", "");
        JsonObject article = article(export);
        assertTrue(
                Collections.disjoint(article.fieldNames(), Set.of("standfirst", "byline", "body")));
        assertEquals(
                List.of(),
                new BundleLoader(PlainDatabase.fresh("cms_less").source())
                        .loadWhole(converted(export.encode()))
                        .problems());
    }

    @Test
    void nullIsLeftOutLikeWhatIsNotThere() throws Exception {
        JsonObject export = new JsonObject(block("json"));
        JsonObject post = export.getJsonArray("posts").getJsonObject(0);
        post.remove("tags");
        post.putNull("html").putNull("author").putNull("excerpt").putNull("link");
        post.putNull("modified").putNull("deletedAt");
        assertFalse(article(export).encode().contains("null"));

        post.put("deletedAt", "2026-01-01T00:00:00Z").putNull("note");
        assertFalse(converted(export.encode()).contains("null"));
    }

    private JsonObject article(JsonObject export) throws Exception {
        return converted(export.encode())
                .lines()
                .map(JsonObject::new)
                .filter(line -> line.getString("type").equals("article"))
                .findFirst()
                .orElseThrow();
    }

    private String converted(String export) throws Exception {
        Path input = Files.writeString(folder.resolve("export.json"), export);
        Path program = Files.writeString(folder.resolve("ToBundle.java"), block("java"));
        Path written = folder.resolve("gazette.jsonl");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.toString(),
                                input.toString())
                        .redirectOutput(written.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        return Files.readString(written);
    }
}
