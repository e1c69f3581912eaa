package news.dateline.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The classes of the packaged program as the JVM keeps them, in the folder of the build. With it a
 * start takes three quarters of the time, and tests start the program a hundred times.
 */
final class ClassArchive {

    private static final Path FILE = Path.of("target/program.jsa").toAbsolutePath();

    private ClassArchive() {}

    /** Java's option for a program that is started from this file. */
    static synchronized String option(Path jar, String java, List<String> options)
            throws IOException {
        if (!Files.exists(FILE) || isOlder(FILE, jar)) {
            make(jar, java, options);
        }
        return "-XX:SharedArchiveFile=" + FILE;
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }

    /** The JVM writes it at the end of a program that has answered. */
    private static void make(Path jar, String java, List<String> options) throws IOException {
        Files.deleteIfExists(FILE);
        int port = Program.freePort();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.add("-XX:ArchiveClassesAtExit=" + FILE);
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        Path folder = Files.createTempDirectory("dateline-classes");
        try (Program program = Program.of(folder, port, Map.of(), command)) {
            program.untilItAnswers();
        } catch (Exception e) {
            throw new IOException(e);
        }
        PreparedHome.delete(folder);
    }
}
