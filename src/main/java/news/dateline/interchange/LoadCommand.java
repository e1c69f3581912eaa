package news.dateline.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;

/** {@code load [--strict] FILE...}: loads bundles into the graph; {@code -} is standard input. */
@ApplicationScoped
@Unremovable
public class LoadCommand {

    private static final String STRICT = "--strict";
    private static final String STANDARD_INPUT = "-";
    private static final int ALL_LOADED = 0;
    private static final int LINES_REFUSED = 1;
    private static final int WRONG_CALL = 2;
    private static final int CUT_OFF = 3;

    private final BundleLoader loader;

    LoadCommand(BundleLoader loader) {
        this.loader = loader;
    }

    /**
     * The exit status: 0 if all was loaded, 1 if lines were refused, 2 if the call was wrong, 3 if
     * the load was cut off.
     */
    public int run(List<String> arguments) {
        List<String> files = new ArrayList<>(arguments);
        boolean strict = files.remove(STRICT);
        String wrong = wrong(files);
        if (wrong != null) {
            System.err.println("load: " + wrong);
            return WRONG_CALL;
        }
        try {
            return load(files, strict);
        } catch (IOException e) {
            System.err.println("load: read error: " + reason(e));
        } catch (SQLException e) {
            System.err.println("load: the database cannot go on: " + e.getMessage());
        }
        System.err.println(
                strict
                        ? "Nothing was loaded."
                        : "Whole batches were loaded; the same command goes on from there.");
        return CUT_OFF;
    }

    /** What is wrong with a call for these files; null if nothing is. */
    public static String wrong(List<String> files) {
        if (files.isEmpty()) {
            return "name the bundles to load, or - for standard input.";
        }
        for (String file : files) {
            if (file.startsWith(STANDARD_INPUT) && !file.equals(STANDARD_INPUT)) {
                return "there is no option " + file + "; --strict is the only one.";
            }
            if (!file.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(file))) {
                return file + " cannot be read.";
            }
            if (Files.isDirectory(Path.of(file))) {
                return file + " is a directory.";
            }
        }
        return files.stream().filter(STANDARD_INPUT::equals).count() > 1
                ? "standard input can be read only once."
                : null;
    }

    private int load(List<String> files, boolean strict) throws IOException, SQLException {
        List<Path> copies = new ArrayList<>();
        try (Progress progress = Progress.here()) {
            List<Source> sources = new ArrayList<>();
            for (String file : files) {
                sources.add(
                        strict && file.equals(STANDARD_INPUT)
                                ? copied(copies)
                                : Source.named(file));
            }
            Summary summary =
                    strict ? loader.loadWhole(sources, progress) : loader.load(sources, progress);
            progress.close();
            if (strict && summary.refused() > 0) {
                System.err.println(summary.refused() + " lines are bad: nothing was loaded.");
                return LINES_REFUSED;
            }
            System.out.println(summary);
            return summary.refused() > 0 ? LINES_REFUSED : ALL_LOADED;
        } finally {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** Standard input, which can be read only once, in a file that can be read twice. */
    private static Source copied(List<Path> copies) throws IOException {
        Path copy = Files.createTempFile("dateline-input", null);
        copies.add(copy);
        Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
        return new Source(STANDARD_INPUT, () -> Bundle.open(copy.toString(), "standard input"));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
