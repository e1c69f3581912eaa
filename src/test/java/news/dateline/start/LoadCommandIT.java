package news.dateline.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import news.dateline.testing.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The commands {@code load} and {@code export} as an operator uses them. */
@Tag("jar")
class LoadCommandIT {

    private static final String ANN = "{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann\"}\n";
    private static final String NOT_EVEN = "{\"type\":\"person\"}\n";

    @TempDir Path folder;

    @BeforeEach
    void prepare() throws IOException {
        PreparedHome.postgresIn(folder);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path packed(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void statusAndOutputTellHowItWent() throws Exception {
        Path bad = file("bad.jsonl", ANN + NOT_EVEN);
        try (Program strict = Program.command(folder, "load", "--strict", bad.toString())) {
            assertEquals(1, strict.exit(), strict.output());
            assertTrue(strict.standardError().contains("nothing was loaded"), strict.output());
        }
        try (Program load =
                Program.commandReading(folder, packed("bad.gz", ANN + NOT_EVEN), "load", "-")) {
            assertEquals(1, load.exit(), load.output());
            assertEquals(
                    "-: line 2, key: is missing\n-: line 2, name: is missing\n",
                    load.standardError());
            assertEquals(
                    "1 entity and 0 articles new or changed, 0 articles withdrawn, 0 new statements of records,"
                            + " 0 lines unchanged or superseded, 1 line rejected\n",
                    load.standardOutput());
        }
        try (Program again = Program.command(folder, "load", file("good.jsonl", ANN).toString())) {
            assertEquals(0, again.exit(), again.output());
            assertEquals(
                    "nothing to change, 1 line unchanged or superseded\n", again.standardOutput());
        }
        try (Program wrong = Program.command(folder, "load", "nowhere.jsonl")) {
            assertEquals(2, wrong.exit(), wrong.output());
        }
        try (Program export = Program.command(folder, "export", "-")) {
            assertEquals(0, export.exit(), export.output());
            assertEquals(ANN, export.standardOutput());
        }
        // Such as /dev/null, which a file in its place would ruin for everybody.
        Path link =
                Files.createSymbolicLink(folder.resolve("link"), folder.resolve("exported.jsonl"));
        try (Program export = Program.command(folder, "export", link.toString())) {
            assertEquals(0, export.exit(), export.output());
            assertTrue(Files.isSymbolicLink(link));
            assertEquals(ANN, Files.readString(link));
        }
    }

    @Test
    void whatWasKilledGoesOn() throws Exception {
        String archive = Archives.bundle(1, 3_000);
        Path bundle = packed("archive.jsonl.gz", archive);
        Program first = Program.command(folder, "load", bundle.toString());
        awaitABatch();
        first.kill();
        try (Program second = Program.command(folder, "load", bundle.toString())) {
            assertEquals(0, second.exit(), second.output());
            assertTrue(
                    count(second.standardOutput(), "(\\d+) lines unchanged") >= 2_000,
                    second.output());
            assertTrue(count(second.standardOutput(), "and (\\d+) articles") > 0, second.output());
        }
        try (Program third = Program.command(folder, "load", bundle.toString())) {
            assertEquals(0, third.exit(), third.output());
            assertTrue(third.standardOutput().startsWith("nothing to change"), third.output());
        }
        Path written = folder.resolve("written.jsonl");
        try (Program export = Program.command(folder, "export", written.toString())) {
            assertEquals(0, export.exit(), export.output());
        }
        assertEquals(keys(archive.lines().toList()), keys(Files.readAllLines(written)));
        assertFalse(Files.exists(folder.resolve("written.jsonl.part")));
    }

    /** How many articles the lines know, withdrawn ones too. */
    private static long keys(List<String> lines) {
        Pattern key =
                Pattern.compile(
                        "^\\{\"type\":\"(?:article\",\"key|withdraw\",\"article)\":\"([^\"]+)\"");
        return lines.stream()
                .map(key::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .distinct()
                .count();
    }

    private static int count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return Integer.parseInt(matcher.group(1));
    }

    private void awaitABatch() {
        await().atMost(Duration.ofMinutes(1)).until(() -> batches() > 0);
    }

    private int batches() {
        try (Connection connection = DataDirectory.connectAsOwner(folder);
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from graph.loaded_batch")) {
            count.next();
            return count.getInt(1);
        } catch (IOException | SQLException | IndexOutOfBoundsException e) {
            return 0; // it is only just starting
        }
    }
}
