package news.dateline.bench.generator.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of words: sections, each under a line that begins with ##. */
public final class WordFile {

    private static final String HEADING = "## ";

    private final String name;
    private final Map<String, List<String>> sections = new HashMap<>();

    public WordFile(String name) {
        this.name = name;
        try (InputStream in = WordFile.class.getResourceAsStream("/generator/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no file of words " + name);
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        List<String> section = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(HEADING)) {
                section = new ArrayList<>();
                sections.put(line.substring(HEADING.length()), section);
            } else if (!line.isBlank()) {
                section.add(line);
            }
        }
    }

    public boolean has(String section) {
        return sections.containsKey(section);
    }

    public List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException(name + " has no section " + section);
        }
        return lines;
    }

    /** The words of all lines of a section. */
    public List<String> words(String section) {
        return List.of(String.join(" ", lines(section)).split(" "));
    }
}
