package news.dateline.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A file that nobody reads to its end is two files. */
class FileLengthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"src/main/java", "src/embedded", "src/trial", "src/test/java", "src/bench"})
    void noFileHasMoreThan250Lines(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertTrue(Files.readAllLines(file).size() <= 250, file::toString);
            }
        }
    }
}
