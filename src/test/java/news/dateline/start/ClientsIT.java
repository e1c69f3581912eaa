package news.dateline.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The examples of docs/clients, as a reader runs them: {@code mvn verify -Pclients}. */
@Tag("clients")
class ClientsIT {

    private static final Path EXAMPLES = Path.of("docs/clients");

    @TempDir static Path folder;

    private static Program dateline;

    @BeforeAll
    static void start() throws Exception {
        dateline = Program.serve(folder, Program.freePort()).untilItAnswers();
    }

    @AfterAll
    static void stop() {
        dateline.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audits", "apollo", "urql", "relay", "typescript"})
    void examplesRunOnThePackagedProgram(String example) throws Exception {
        npm(example, dateline.address());
    }

    @Test
    void modelsOfApolloKotlinCompileAndRead() throws Exception {
        run(
                "kotlin",
                dateline.address(),
                "mvn",
                "-q",
                "-B",
                "verify",
                "-Ddateline=" + dateline.address());
    }

    @Test
    void itComposesWithAnotherSubgraph(@TempDir Path other) throws Exception {
        String option = "-Ddateline.federation.enabled=true";
        try (Program subgraph = Program.serve(other, Program.freePort(), option).untilItAnswers()) {
            npm("federation", subgraph.address());
        }
    }

    private static void npm(String example, String address) throws Exception {
        run(example, address, "npm", "ci");
        run(example, address, "npm", "test");
    }

    private static void run(String example, String address, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(EXAMPLES.resolve(example).toFile())
                        .redirectErrorStream(true);
        builder.environment().put("DATELINE", address);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(
                    0,
                    process.waitFor(),
                    () -> String.join(" ", command) + " in " + example + "\n" + said);
        }
    }
}
