package news.dateline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the table of writers' failures in docs/operations.md to target/faults-of-writers.md. */
final class DeskFigures {

    private static final Path FILE = Path.of("target/faults-of-writers.md");
    private static final String HEAD =
            "| failure | acknowledged | of these after a retry | other answers | lost | doubled |\n"
                    + "|---|--:|--:|---|--:|--:|\n";
    private static final Map<String, String> ROWS = new TreeMap<>();
    private static final Set<String> NOTES = new TreeSet<>();

    private DeskFigures() {}

    static synchronized void add(String fault, Seen seen, Audit.Result result) {
        ROWS.put(
                fault,
                "| %s | %d | %d | %s | %d | %d |\n"
                        .formatted(
                                fault,
                                seen.acknowledged(),
                                seen.repeated(),
                                seen.failures(),
                                result.lost(),
                                result.doubled()));
        write();
    }

    static synchronized void note(String sentence) {
        NOTES.add("- " + sentence + "\n");
        write();
    }

    private static void write() {
        try {
            Files.writeString(
                    FILE, HEAD + String.join("", ROWS.values()) + "\n" + String.join("", NOTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
