package news.dateline.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What an engine gets of the project: what the ignoring file lets through. */
record Context(List<String> rules) {

    static Context of(String ignoringFile) throws IOException {
        return new Context(
                Files.readAllLines(Path.of(ignoringFile)).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList());
    }

    /** The last rule that speaks of a file or of a folder above it decides. */
    boolean has(String path) {
        boolean in = true;
        for (String rule : rules) {
            String spoken = rule.startsWith("!") ? rule.substring(1) : rule;
            if (spoken.equals("*") || path.equals(spoken) || path.startsWith(spoken + "/")) {
                in = rule.startsWith("!");
            }
        }
        return in;
    }

    /** How many bytes of a folder go in. */
    long size(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> has(file.toString()))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
