package news.dateline.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.restassured.RestAssured;
import news.dateline.start.Program;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Turns the tests of a class to the Dateline of {@code -Ddateline.url}, or to one that is started
 * once for all of them from {@code -Ddateline.executable}. It has the sample and nothing else.
 */
public final class RunningDateline implements BeforeAllCallback {

    private static final String URL = "dateline.url";

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.baseURI =
                System.getProperty(URL) != null ? System.getProperty(URL) : started(context).url();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    private static Started started(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningDateline.class))
                .getOrComputeIfAbsent(URL, key -> Started.withSample(), Started.class);
    }

    /** JUnit closes it after the last test. */
    private record Started(Program program, int port) implements AutoCloseable {

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
                int port = Program.freePort();
                Map<String, String> sample = Map.of("DATELINE_SAMPLE", "true");
                Program program = executable.on("remote_sample").serve(folder, port, sample);
                return new Started(program.untilItAnswers(), port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        String url() {
            return "http://localhost:" + port;
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
