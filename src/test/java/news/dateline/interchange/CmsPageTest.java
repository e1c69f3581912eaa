package news.dateline.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        Path export = Files.writeString(folder.resolve("export.json"), block("json"));
        Path program = Files.writeString(folder.resolve("to_bundle.py"), block("python"));
        Path written = folder.resolve("gazette.jsonl");
        assumeTrue(runs("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 9))"));
        Process process =
                new ProcessBuilder("python3", program.toString(), export.toString())
                        .redirectOutput(written.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(block("jsonl"), Files.readString(written));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
