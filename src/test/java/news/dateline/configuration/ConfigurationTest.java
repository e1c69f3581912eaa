package news.dateline.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** docs/configuration.md says of Dateline's own keys what their interfaces say. */
class ConfigurationTest {

    private static final Path PAGE = Path.of("docs/configuration.md");
    private static final String BEGIN = "<!-- From here on ConfigurationTest writes. -->\n";
    private static final String END = "<!-- To here. -->";

    /**
     * To take a change over: run with -Ddateline.configuration.update=true, and read the
     * difference.
     */
    @Test
    void thePageSaysWhatTheInterfacesSay() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String right = page.substring(0, begin) + written() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("dateline.configuration.update")) {
            Files.writeString(PAGE, right);
            return;
        }
        assertEquals(right, page);
    }

    /**
     * What is kept for 0 s is deleted at once, and a time limit of 0 s is none, or over at once.
     */
    @Test
    void eachTimeHasAMinimum() {
        assertEquals(
                List.of(),
                files().stream()
                        .flatMap(file -> file.keys().stream())
                        .filter(key -> key.kind().equals("time") && !key.isBounded())
                        .map(Key::name)
                        .toList());
    }

    static List<ConfigFile> files() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("Config.java"))
                    .map(ConfigFile::read)
                    .sorted(
                            Comparator.comparing(ConfigFile::prefix)
                                    .thenComparing(ConfigFile::description))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written() {
        return files().stream().map(ConfigurationTest::section).collect(Collectors.joining());
    }

    /** Its heading is the first sentence of what the interface says of itself. */
    private static String section(ConfigFile file) {
        String[] said = file.description().split("[.] ?", 2);
        return "\n## %s\n\n%s| key | | default | |\n|---|---|---|---|\n%s\n"
                .formatted(
                        said[0],
                        said[1].isEmpty() ? "" : said[1] + "\n\n",
                        file.keys().stream().map(Key::line).collect(Collectors.joining("\n")));
    }
}
