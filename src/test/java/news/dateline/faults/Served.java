package news.dateline.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged program on servers of these tests. */
final class Served {

    private Served() {}

    /** With the sample, on the one of these ports that takes writes. */
    static Program on(Path folder, List<Integer> ports, String... options) throws Exception {
        return Program.serve(folder, FreePorts.next(), options(ports, options)).untilItAnswers();
    }

    static String[] options(List<Integer> ports, String... more) {
        List<String> options = new ArrayList<>();
        options.add(
                "-Dquarkus.datasource.reactive.url=postgresql://"
                        + ports.stream()
                                .map(port -> "localhost:" + port)
                                .collect(Collectors.joining(","))
                        + "/"
                        + Postgres.DATABASE);
        options.add("-Dquarkus.datasource.username=postgres");
        options.add("-Dquarkus.datasource.password=postgres");
        options.add("-Ddateline.database.reader.username=dateline_reader");
        options.add("-Ddateline.database.reader.password=reader");
        options.add("-Ddateline.sample=true");
        options.add("-Ddateline.rate-limit.addresses=0");
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    static boolean isReady(Program program) throws Exception {
        return program.getManagement("/q/health/ready").statusCode() == 200;
    }

    /** How long after this moment it says that it is ready. */
    static Duration readyAfter(Program program, Instant back) {
        await("readiness")
                .atMost(15, TimeUnit.SECONDS)
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .until(() -> isReady(program));
        return Duration.between(back, Instant.now());
    }

    static void within5Seconds(Duration... durations) {
        IntStream.range(0, durations.length)
                .forEach(i -> assertTrue(durations[i].toMillis() < 5_000, durations[i].toString()));
    }
}
