package news.dateline.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import news.dateline.testing.FreePorts;

/**
 * What a first start of the packaged program leaves, once for each build: a data directory with the
 * sample, and the program's classes as the JVM keeps them. With these a start takes three quarters
 * of the time, and tests start the program a hundred times.
 */
final class FirstStart {

    private static final Path FOLDER = Path.of("target/first-start").toAbsolutePath();
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path CLASSES = FOLDER.resolve("program.jsa");

    private FirstStart() {}

    /** The folder in which it was started. */
    static Path home() throws IOException {
        ensure();
        return HOME;
    }

    /** Java's option for a program of the same classes. */
    static String classes() throws IOException {
        ensure();
        return "-XX:SharedArchiveFile=" + CLASSES;
    }

    /** The JVM writes the classes at the end: then the data directory is complete, too. */
    private static synchronized void ensure() throws IOException {
        if (Files.exists(CLASSES) && !isOlder(CLASSES, Program.JAR)) {
            return;
        }
        PreparedHome.delete(FOLDER);
        Files.createDirectories(HOME);
        int port = FreePorts.next();
        List<String> command = new ArrayList<>(List.of(Program.java()));
        command.addAll(Program.QUICK);
        command.add("-XX:ArchiveClassesAtExit=" + CLASSES);
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", Program.JAR.toString()));
        try (Program program = Program.of(HOME, port, Map.of(), command)) {
            program.untilItAnswers();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }
}
