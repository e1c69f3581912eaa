package news.dateline.remote;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import news.dateline.start.Program;

/** The program with the mutations and subscriptions of src/trial. */
final class TrialProgram {

    private static final Path JAR = Path.of("target/trial/quarkus-app/quarkus-run.jar");

    private TrialProgram() {}

    /** The jar, unless an executable is given. */
    static Executable executable() {
        return Executable.given().orElseGet(() -> new Executable(JAR.toAbsolutePath(), Map.of()));
    }

    static Program start(int port) throws Exception {
        return executable()
                .on("trial")
                .serve(
                        Files.createDirectories(Path.of("target/trial/run")),
                        port,
                        Map.of(
                                "DATELINE_SAMPLE", "true",
                                "DATELINE_LOG_REQUESTS", "true",
                                "DATELINE_LIMITS_DEADLINE", "2S"))
                .untilItAnswers();
    }
}
