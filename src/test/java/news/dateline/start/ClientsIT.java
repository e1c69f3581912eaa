package news.dateline.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The examples of docs/clients, as a reader runs them: {@code mvn verify -Pclients}. */
@Tag("clients")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientsIT {

    private static final Path EXAMPLES = Path.of("docs/clients");
    private static final Path VARNISH = Path.of("/usr/sbin/varnishd");
    private static final Path QUERIES = Path.of("src/main/resources/META-INF/resources/queries");
    private static final Set<String> NOT_COPIED =
            Set.of("node_modules", "target", "build", "generated", "__generated__");

    /** Those that also write. */
    private static final Set<String> OF_THE_DESK =
            Set.of("apollo", "relay", "urql", "subscriptions");

    @TempDir static Path folder;
    @TempDir static Path copies;

    private static Program dateline;

    @BeforeAll
    static void start() throws Exception {
        dateline = Program.serve(folder, FreePorts.next()).untilItAnswers();
    }

    @AfterAll
    static void stop() {
        dateline.close();
    }

    /** Where nothing of the repository is beside it, as its reader has it. */
    private static Path copy(String example) throws IOException {
        Path from = EXAMPLES.resolve(example);
        Path to = copies.resolve(example);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                boolean isMade =
                        name.endsWith("schema.graphql")
                                || StreamSupport.stream(name.spliterator(), false)
                                        .anyMatch(part -> NOT_COPIED.contains(part.toString()));
                if (!isMade) {
                    Files.createDirectories(to.resolve(name).getParent());
                    Files.copy(file, to.resolve(name));
                }
            }
        }
        return to;
    }

    /** The queries of the landing page are documents like any other, so they compile too. */
    private static void addQueries(Path to) throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".graphql")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audits",
                "apollo",
                "urql",
                "relay",
                "typescript",
                "sync",
                "subscriptions",
                "varnish"
            })
    void examplesRunOnThePackagedProgram(String example) throws Exception {
        assumeTrue(!example.equals("varnish") || Files.exists(VARNISH), VARNISH + " is missing");
        Path copy = copy(example);
        if (example.equals("typescript")) {
            addQueries(copy.resolve("src"));
        }
        npm(copy, dateline.address());
        if (OF_THE_DESK.contains(example)) {
            run(copy, dateline.address(), "npm", "run", "desk");
        }
    }

    /** Of the sample alone: other examples publish articles of their own. */
    @Test
    @Order(1)
    void modelsOfApolloKotlinCompileAndRead() throws Exception {
        Path copy = copy("kotlin");
        addQueries(copy.resolve("src/main/graphql"));
        run(
                copy,
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
        try (Program subgraph =
                Program.serve(PreparedHome.in(other), FreePorts.next(), option).untilItAnswers()) {
            npm(copy("federation"), subgraph.address());
        }
    }

    private static void npm(Path example, String address) throws Exception {
        run(example, address, "npm", "ci");
        run(example, address, "npm", "test");
    }

    private static void run(Path example, String address, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(example.toFile()).redirectErrorStream(true);
        builder.environment().put("DATELINE", address);
        builder.environment()
                .put(
                        "DATELINE_KEY",
                        Files.readString(folder.resolve("dateline-data/admin.key")).strip());
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
