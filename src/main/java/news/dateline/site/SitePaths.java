package news.dateline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jakarta.inject.Singleton;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import org.jboss.logging.Logger;

/**
 * The list of existing files, read once, so that requests for other paths need neither disk access
 * nor a worker thread. In development, files come and go, and a native executable has its own table
 * of resources; there, every path may exist.
 */
@Singleton
class SitePaths {

    private static final Logger LOG = Logger.getLogger(SitePaths.class);
    private static final String START_PAGE = "/index.html";

    private final Set<String> all;

    SitePaths() {
        this(LaunchMode.current() == LaunchMode.DEVELOPMENT ? Set.of() : listed());
    }

    /**
     * @param all the paths of all files; empty if unknown
     */
    SitePaths(Set<String> all) {
        this.all = Set.copyOf(all);
    }

    boolean mayHave(String path) {
        return all.isEmpty() || all.contains(path);
    }

    private static Set<String> listed() {
        Set<String> paths = new HashSet<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(),
                    SiteFiles.FOLDER,
                    root -> list(root, paths));
        } catch (IOException | RuntimeException e) {
            LOG.debugf(e, "The files of the site cannot be listed");
            return Set.of();
        }
        return paths.contains(START_PAGE) ? paths : Set.of();
    }

    private static void list(Path root, Set<String> paths) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    paths.add(
                                            "/"
                                                    + root.relativize(file)
                                                            .toString()
                                                            .replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
