package news.dateline.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Turns the tests of a class to the Dateline of {@code -Ddateline.url}, or to one that is started
 * once for all of them from {@code -Ddateline.executable}. It has the sample and nothing else.
 */
public final class RunningDateline implements BeforeAllCallback {

    private static final String URL = "dateline.url";
    private static final String MANAGEMENT_URL = "dateline.management.url";
    private static final int MANAGEMENT_PORT = 9000;

    private static String managementUrl;

    @Override
    public void beforeAll(ExtensionContext context) {
        String url = System.getProperty(URL);
        RestAssured.baseURI = url != null ? url : started(context).url();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
        managementUrl = url != null ? managementUrl(url) : started(context).managementUrl();
    }

    /** Where it is not said: the same host's, by the port that Dateline has by itself. */
    private static String managementUrl(String url) {
        String other = "http://" + URI.create(url).getHost() + ":" + MANAGEMENT_PORT;
        return System.getProperty(MANAGEMENT_URL, other);
    }

    /** To its health and metrics. */
    static RequestSpecification management() {
        return RestAssured.given().baseUri(managementUrl);
    }

    private static Started started(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningDateline.class))
                .getOrComputeIfAbsent(URL, key -> Started.withSample(), Started.class);
    }

    /** JUnit closes it after the last test. */
    private record Started(Program program, int port, int managementPort) implements AutoCloseable {

        static Started withSample() {
            Executable executable =
                    Executable.given()
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "Say which Dateline is to be tested: -Ddateline.url=http://HOST:PORT"
                                                            + " or -Ddateline.executable=PATH"));
            try {
                Path folder = Files.createDirectories(Path.of("target/remote"));
                int port = FreePorts.next();
                int managementPort = FreePorts.next();
                Map<String, String> settings =
                        Map.of(
                                "DATELINE_SAMPLE",
                                "true",
                                "QUARKUS_MANAGEMENT_PORT",
                                Integer.toString(managementPort));
                Program program = executable.on("remote_sample").serve(folder, port, settings);
                return new Started(program.untilItAnswers(), port, managementPort);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        String url() {
            return "http://localhost:" + port;
        }

        String managementUrl() {
            return "http://localhost:" + managementPort;
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
