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

    private static Path prepared;

    private PreparedHome() {}

    /** Into an empty folder, in which the program is then started. */
    public static Path in(Path folder) throws Exception {
        copy(prepared().resolve(DATA), folder.resolve(DATA));
        return folder;
    }

    private static synchronized Path prepared() throws Exception {
        if (prepared == null) {
            Path folder = Files.createTempDirectory("dateline-prepared");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Program.serve(folder, Program.freePort()).untilItAnswers().close();
            prepared = folder;
        }
        return prepared;
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(
                        one,
                        to.resolve(from.relativize(one)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
