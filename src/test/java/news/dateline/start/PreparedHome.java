package news.dateline.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The data directory that a first start leaves, with the sample; copied, it saves a test that looks
 * at something else the ten seconds of a first start.
 */
public final class PreparedHome {

    private static final String DATA = "dateline-data";
    private static final String POSTGRES = DATA + "/binaries";

    private PreparedHome() {}

    /** Into an empty folder, in which the program is then started. */
    public static Path in(Path folder) throws IOException {
        copy(folder, DATA);
        return folder;
    }

    /** The same without data: PostgreSQL is unpacked, which takes longest. */
    static void postgresIn(Path folder) throws IOException {
        copyOne(FirstStart.home().resolve(DATA), folder.resolve(DATA));
        copy(folder, POSTGRES);
    }

    private static void copy(Path to, String part) throws IOException {
        Path from = FirstStart.home();
        try (Stream<Path> all = Files.walk(from.resolve(part))) {
            for (Path one : (Iterable<Path>) all::iterator) {
                copyOne(one, to.resolve(from.relativize(one)));
            }
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
