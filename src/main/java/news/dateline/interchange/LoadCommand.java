package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import news.dateline.interchange.BundleLoader.Outcome;

/** {@code load FILE...}: loads bundles into the graph; {@code -} is standard input. */
@ApplicationScoped
@Unremovable
public class LoadCommand {

    private final BundleLoader loader;

    LoadCommand(BundleLoader loader) {
        this.loader = loader;
    }

    /**
     * The exit status: 0 if all was loaded, 1 if something was refused, 2 if the call was wrong.
     */
    public int run(List<String> files) {
        if (files.isEmpty()) {
            System.err.println("load: name the bundles to load, or - for standard input.");
            return 2;
        }
        int status = 0;
        for (String file : files) {
            status = Math.max(status, load(file));
        }
        return status;
    }

    private int load(String file) {
        try (Reader bundle = open(file)) {
            Outcome outcome = loader.load(bundle);
            outcome.problems().forEach(problem -> System.err.println(file + ": " + problem));
            if (!outcome.problems().isEmpty()) {
                System.err.println(file + ": nothing was loaded.");
                return 1;
            }
            System.out.println(
                    file
                            + ": "
                            + (outcome.summary().changedNothing() ? "nothing to change; " : "")
                            + outcome.summary());
            return 0;
        } catch (IOException e) {
            System.err.println(file + ": cannot be read: " + e.getMessage());
            return 1;
        } catch (SQLException e) {
            System.err.println(file + ": the database refused it: " + e.getMessage());
            return 1;
        }
    }

    private static Reader open(String file) throws IOException {
        return file.equals("-")
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : Files.newBufferedReader(Path.of(file));
    }
}
