package news.dateline.bench.compare;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The ratios of the run before, kept beside the archives, so that a page can show two runs. */
final class RunBefore {

    private final Path file;
    private final Properties before = new Properties();
    private final Properties now = new Properties();

    RunBefore(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                before.load(in);
            }
        }
    }

    boolean isKnown() {
        return !before.isEmpty();
    }

    String cell(Ratio ratio) {
        now.setProperty(ratio.key(), Double.toString(ratio.value()));
        String known = before.getProperty(ratio.key());
        return ratio.cell(known == null ? null : Double.valueOf(known));
    }

    /** What was shown is the run before from now on. */
    void keep() throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            now.store(out, null);
        }
    }
}
