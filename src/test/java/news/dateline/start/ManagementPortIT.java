package news.dateline.start;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import news.dateline.testing.FreePorts;
import news.dateline.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The port of health and metrics, as somebody starts the packaged program with it. */
class ManagementPortIT {

    private static final String PORT = "-Dquarkus.management.port=";

    @TempDir Path folder;

    private static List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        Map<String, String> database = MigratedDatabase.fresh("management");
        database.forEach((key, value) -> options.add("-D" + key + "=" + value));
        return options;
    }

    private Program serve(int port, String... more) throws Exception {
        return Program.serve(folder, port, options(more).toArray(String[]::new));
    }

    @Test
    void itHasHealthAndMetricsAndThePublicPortHasNot() throws Exception {
        int port = FreePorts.next();
        try (Program program = serve(port).untilItAnswers()) {
            assertEquals(200, program.getManagement("/q/health/ready").statusCode());
            assertTrue(program.getManagement("/q/metrics").body().contains("# TYPE "));
            assertEquals(404, program.get("/q/health/ready").statusCode());
            assertEquals(404, program.get("/q/metrics").statusCode());
        }
    }

    @Test
    void theLogSaysWhereItIsAlsoWhenItIsAnyFreeOne() throws Exception {
        try (Program program = serve(FreePorts.next(), PORT + 0).untilItAnswers()) {
            String said = program.untilItSays("Health: ").output();
            String address =
                    said.replaceAll("(?s).*Health: http://localhost:(\\d+)/q/health.*", "$1");
            assertTrue(Integer.parseInt(address) > 0, said);
        }
    }

    @Test
    void whereItIsOffTheLogDoesNotSayThatThereIsHealth() throws Exception {
        try (Program program =
                serve(FreePorts.next(), "-Dquarkus.management.host-enabled=false")
                        .untilItAnswers()) {
            await().until(program::output, containsString("GraphiQL: http://localhost:"));
            program.interrupt();
            assertFalse(program.output().contains("Health: "), program.output());
        }
    }

    @Test
    void itCanHaveTls() throws Exception {
        Path store = folder.resolve("management.p12");
        makeCertificate(store);
        int port = FreePorts.next();
        try (Program program =
                serve(
                                FreePorts.next(),
                                PORT + port,
                                "-Dquarkus.management.ssl.certificate.key-store-file=" + store,
                                "-Dquarkus.management.ssl.certificate.key-store-password=secret")
                        .untilItAnswers()) {
            String address = "https://localhost:" + port + "/q/health";
            await().until(program::output, containsString("Health: " + address + " "));
            HttpResponse<String> live =
                    HttpClient.newBuilder()
                            .sslContext(trusting(store))
                            .build()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address + "/live")).build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, live.statusCode());
        }
    }

    private static void makeCertificate(Path store) throws Exception {
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-genkeypair -alias management -keyalg EC -dname CN=localhost -ext SAN=dns:localhost"
                        + " -storetype PKCS12 -storepass secret -keystore "
                        + store;
        List<String> command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(options.split(" ")));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static SSLContext trusting(Path store) throws Exception {
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(store.toFile(), "secret".toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        try (Program program =
                serve(
                        FreePorts.next(),
                        "-Dquarkus.management.ssl.certificate.files=nowhere.pem",
                        "-Dquarkus.management.ssl.certificate.key-files=nowhere.key")) {
            // Its ports may be about to open: Quarkus then logs that it cannot go on.
            assertEquals(1, program.exit(), program.output());
            assertEquals("There is no file nowhere.pem.\n", program.standardError());
        }
    }

    @Test
    void aTakenOneIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                Program program = serve(FreePorts.next(), PORT + taken.getLocalPort())) {
            assertFailsWith(
                    program,
                    "Port %d, for health and metrics, is in use. Stop the program that uses it, or choose another: -Dquarkus.management.port=9001"
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void itCannotBeThePublicPort() throws Exception {
        int port = FreePorts.next();
        try (Program program = serve(port, PORT + port)) {
            assertFailsWith(
                    program,
                    "Port %d cannot be both quarkus.http.port and quarkus.management.port"
                            .formatted(port));
        }
    }

    @Test
    void aHostThatIsElsewhereIsNamed() throws Exception {
        try (Program program = serve(FreePorts.next(), "-Dquarkus.management.host=192.0.2.1")) {
            assertFailsWith(
                    program,
                    "quarkus.management.host is 192.0.2.1, which is not an address of this machine.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.host, nohost.invalid, which is not a host name.",
        "quarkus.http.port, 99999, which is not a port: 0 to 65535.",
        "quarkus.management.host, nohost.invalid, which is not a host name.",
        "quarkus.management.port, 99999, which is not a port: 0 to 65535."
    })
    void whatIsNoHostOrPortIsNamed(String key, String value, String why) throws Exception {
        try (Program program = serve(FreePorts.next(), "-D" + key + "=" + value)) {
            assertFailsWith(program, key + " is " + value + ", " + why);
        }
    }

    private static void assertFailsWith(Program program, String message) throws Exception {
        assertEquals(1, program.exit(), program.output());
        assertTrue(program.standardError().contains(message), program.output());
        assertFalse(program.output().contains("\tat "), program.output());
    }

    /** As beside a server that has the ports which Dateline takes by itself. */
    @Test
    void commandsNeedNeitherPort() throws Exception {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0);
                Program export =
                        Program.command(
                                folder,
                                options(
                                        "-Dquarkus.http.port=" + one.getLocalPort(),
                                        PORT + other.getLocalPort()),
                                "export",
                                "-")) {
            assertEquals(0, export.exit(), export.output());
        }
    }
}
