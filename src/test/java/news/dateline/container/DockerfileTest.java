package news.dateline.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import news.dateline.container.Dockerfile.Instruction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What can be seen of the images without an engine to build them. */
class DockerfileTest {

    private static final String JVM = "Dockerfile.jvm";
    private static final String NATIVE = "Dockerfile.native";
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void baseImagesHaveAVersion(String name) throws IOException {
        Dockerfile file = Dockerfile.of(name);
        for (Instruction from : file.all("FROM")) {
            String image = from.words().get(0);
            boolean named = file.names().contains(image.replaceAll("[${}]", ""));
            assertTrue(named || image.matches(".+:(?!latest).+"), image);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void runsAsANumberThatIsNotRoot(String name) throws IOException {
        Dockerfile image = Dockerfile.of(name).lastStage();
        assertTrue(image.last("USER").value().matches("[1-9]\\d*:[1-9]\\d*"));
    }

    /** A shell would not pass on the signal that stops the container. */
    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void startsWithoutAShellAndLeavesArgumentsToTheUser(String name) throws IOException {
        Dockerfile image = Dockerfile.of(name).lastStage();
        assertFalse(image.last("ENTRYPOINT").list().isEmpty());
        assertEquals(List.of(), image.all("CMD"));
        assertEquals("8080 9000", image.last("EXPOSE").value());
    }

    /** ADD fetches and unpacks as it sees fit; shells hide what fails before a pipe. */
    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void nothingIsAddedOrPiped(String name) throws IOException {
        Dockerfile file = Dockerfile.of(name);
        assertEquals(List.of(), file.all("ADD"));
        for (Instruction run : file.all("RUN")) {
            assertFalse(run.value().contains("|"), run.value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void stagesCopyFromStagesBeforeThem(String name) throws IOException {
        List<String> before = new ArrayList<>(List.of(""));
        for (Instruction one : Dockerfile.of(name).instructions()) {
            if (one.name().equals("FROM")) {
                List<String> words = one.words();
                before.add(words.get(words.size() - 1));
            } else if (one.name().equals("COPY")) {
                assertTrue(before.contains(one.from()), one.value());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({JVM + ",.dockerignore", NATIVE + ",docker/Dockerfile.native.dockerignore"})
    void whatIsCopiedIsInTheContext(String name, String ignoringFile) throws IOException {
        Context context = Context.of(ignoringFile);
        for (Instruction copy : Dockerfile.of(name).copiedFromProject()) {
            for (String source : copy.words().subList(0, copy.words().size() - 1)) {
                assertTrue(context.has(source.replaceAll("/$", "")), source);
                assertTrue(source.startsWith("target/") || Files.exists(Path.of(source)), source);
            }
        }
    }

    @Test
    void contextsAreSmall() throws IOException {
        Context sources = Context.of("docker/Dockerfile.native.dockerignore");
        assertTrue(sources.has("docs/http.md"));
        for (String out :
                List.of(".git/HEAD", "target/classes", "src/test/java", "docs/clients/a")) {
            assertFalse(sources.has(out), out);
            assertFalse(Context.of(".dockerignore").has(out), out);
        }
        // Code may grow; what grows beside it is most likely not needed.
        assertTrue(sources.size("docs") + sources.size("src/main/resources") < 1.6 * MEGABYTE);
    }
}
