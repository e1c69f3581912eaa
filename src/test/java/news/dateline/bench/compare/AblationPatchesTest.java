package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The patches of the ablation are kept up to date with the code that they change. */
class AblationPatchesTest {

    private static final Path FOLDER = Path.of("src/bench/ablation");

    static List<Path> patches() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".patch")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("patches")
    void fitsTheCode(Path patch) throws IOException {
        String file = "";
        List<String> before = new ArrayList<>();
        int hunks = 0;
        for (String line : Files.readString(patch).lines().toList()) {
            if (line.startsWith("@@") || line.startsWith("diff ")) {
                checkThatItHas(file, before);
                before.clear();
                hunks++;
            } else if (line.startsWith("--- ")) {
                file = line.substring("--- a/".length());
            } else if ((line.startsWith(" ") || line.startsWith("-")) && !file.isEmpty()) {
                before.add(line.substring(1));
            } else if (line.isEmpty()) {
                before.add("");
            }
        }
        checkThatItHas(file, before);
        assertFalse(hunks == 0, "no hunks");
    }

    private static void checkThatItHas(String file, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            String text = String.join("\n", lines);
            assertTrue(
                    Files.readString(Path.of(file)).contains(text),
                    () -> file + " has not:\n" + text);
        }
    }
}
