package news.dateline.interchange.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.runtime.QuarkusApplication;
import news.dateline.interchange.input.Bundle;
import news.dateline.interchange.input.Source;
import news.dateline.interchange.merge.Summary;
import org.jspecify.annotations.Nullable;

/** Loads bundles into the graph; {@code -} is standard input. */
public class LoadCommand implements QuarkusApplication {

    private static final String STANDARD_INPUT = "-";
    private static final int ALL_LOADED = 0;
    private static final int LINES_REFUSED = 1;
    private static final int CUT_OFF = 3;

    private final BundleLoader loader;

    LoadCommand(BundleLoader loader) {
        this.loader = loader;
    }

    /** The arguments of {@link #run}: strings, as Quarkus hands over nothing else. */
    public static String[] arguments(boolean strict, List<Path> files) {
        return Stream.concat(Stream.of(strict), files.stream())
                .map(Object::toString)
                .toArray(String[]::new);
    }

    /** Why these files cannot be loaded; null if they can. */
    public static @Nullable String problem(List<Path> files) {
        Path standardInput = Path.of(STANDARD_INPUT);
        for (Path file : files) {
            if (!file.equals(standardInput) && !Files.isReadable(file)) {
                return file + " cannot be read.";
            }
            if (Files.isDirectory(file)) {
                return file + " is a directory.";
            }
        }
        return Collections.frequency(files, standardInput) > 1
                ? "standard input can be read only once."
                : null;
    }

    /** The exit status: 0 if all was loaded, 1 if lines were refused, 3 if the load was cut off. */
    @Override
    public int run(String... arguments) {
        boolean strict = Boolean.parseBoolean(arguments[0]);
        try {
            return load(List.of(arguments).subList(1, arguments.length), strict);
        } catch (IOException e) {
            System.err.println("load: read error: " + reason(e));
        } catch (SQLException e) {
            System.err.println("load: database error: " + e.getMessage());
        }
        System.err.println(
                strict
                        ? "Nothing was loaded."
                        : "Complete batches were loaded; run the same command again to continue.");
        return CUT_OFF;
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
                System.err.println(
                        summary.refused()
                                + (summary.refused() == 1 ? " line is" : " lines are")
                                + " invalid: nothing was loaded.");
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
