package news.dateline.container;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.container.Dockerfile.Instruction;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Dockerfile.jvm without an engine: its files in an otherwise empty folder, its command, and, where
 * root runs the tests, its user.
 */
@Tag("jar")
class ImageIT {

    private static final String OWN_SERVER = "META-INF/services/news.dateline.storage.OwnServer";

    @TempDir Path root;

    private Dockerfile image;
    private Path work;

    @BeforeEach
    void layOut() throws IOException {
        // For other users too; a test's folder is its owner's alone otherwise.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        image = Dockerfile.of("Dockerfile.jvm").lastStage();
        work = Files.createDirectories(inImage(image.last("WORKDIR").value()));
        for (Instruction copy : image.copiedFromProject()) {
            List<String> words = copy.words();
            Path target = work.resolve(words.get(words.size() - 1)).normalize();
            for (String source : words.subList(0, words.size() - 1)) {
                copy(Path.of(source), target);
            }
        }
    }

    private Path inImage(String path) {
        return root.resolve(path.substring(1));
    }

    /** Of a folder what is in it, as COPY does. */
    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path one : all.toList()) {
                Path copied =
                        one.equals(source) && Files.isRegularFile(one)
                                ? target.resolve(source.getFileName())
                                : target.resolve(source.relativize(one).toString()).normalize();
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(one, copied);
                }
            }
        }
    }

    @Test
    void startsAndAnswersAndWritesNothingBesideItsFiles() throws Exception {
        Set<Path> before = files();
        int port = FreePorts.next();
        Map<String, String> environment = new HashMap<>(TestServer.emptyEnvironment("image"));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("DATELINE_SAMPLE", "true");
        try (Program program = Program.of(work, port, environment, command()).untilItAnswers()) {
            String answer = program.ask("{ people(filter: { name: \"choe\" }) { totalCount } }");
            assertEquals("{\"data\":{\"people\":{\"totalCount\":1}}}", answer);
            program.interrupt();
        }
        assertEquals(before, files());
    }

    @Test
    void withoutADatabaseItSaysHowToConfigureOne() throws Exception {
        leaveTheEmbeddedServerOut();
        try (Program program = Program.of(work, 0, Map.of(), command())) {
            assertEquals(1, program.exit(), program.output());
            assertTrue(
                    program.standardError().contains("QUARKUS_DATASOURCE_REACTIVE_URL"),
                    program.output());
            assertFalse(program.output().contains("\tat "), program.output());
        }
    }

    /** As builds for containers do. */
    private void leaveTheEmbeddedServerOut() throws IOException {
        try (Stream<Path> jars = Files.list(work.resolve("app"))) {
            for (Path jar : jars.toList()) {
                URI inside = URI.create("jar:" + jar.toUri());
                try (FileSystem files = FileSystems.newFileSystem(inside, Map.of())) {
                    Files.deleteIfExists(files.getPath(OWN_SERVER));
                }
            }
        }
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            String[] user = image.last("USER").value().split(":");
            command.add("setpriv");
            command.addAll(List.of("--reuid=" + user[0], "--regid=" + user[1], "--clear-groups"));
        }
        for (String word : image.last("ENTRYPOINT").list()) {
            String found = word.equals("java") ? Program.java() : word;
            command.add(word.startsWith("/") ? inImage(word).toString() : found);
        }
        return command;
    }

    /** But for what the test itself notes down. */
    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.toString().endsWith(".log"))
                    .collect(Collectors.toSet());
        }
    }
}
