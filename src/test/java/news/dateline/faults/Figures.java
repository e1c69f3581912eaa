package news.dateline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the table of failures in docs/operations.md to target/faults.md. */
final class Figures {

    private static final Path FILE = Path.of("target/faults.md");
    private static final Map<String, String> ROWS = new TreeMap<>();

    private Figures() {}

    static synchronized void add(String fault, String clients, String again) {
        ROWS.put(fault, "| %s | %s | %s |".formatted(fault, clients, again));
        String table =
                "| failure | clients see | recovery |\n|---|---|---|\n"
                        + ROWS.values().stream().collect(Collectors.joining("\n"))
                        + "\n";
        try {
            Files.writeString(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
