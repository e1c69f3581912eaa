package news.dateline.bench.queries;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, running on a database while this is open. */
final class Dateline implements AutoCloseable {

    private static final String PROGRAM = "target/quarkus-app/quarkus-run.jar";
    private static final String READING = "quarkus.datasource.reactive.additional-properties.";
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://\\S+:(\\d+)");
    private static final int LONGEST_START_SECONDS = 120;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private URI endpoint;
    private int noted;

    private Dateline(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param reading settings of the connections on which readers' statements run
     */
    static Dateline on(Database database, Map<String, String> reading)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("dateline-" + database.name() + "-", ".log");
        List<String> command = new ArrayList<>(List.of("java"));
        command.add("-Dquarkus.http.port=0");
        command.add("-Dquarkus.management.port=0");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Ddateline.rate-limit.addresses=0");
        database.configuration().forEach((name, value) -> command.add("-D" + name + "=" + value));
        reading.forEach((name, value) -> command.add("-D" + READING + quoted(name, value)));
        command.addAll(List.of("-jar", PROGRAM));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Dateline dateline = new Dateline(process, log);
        dateline.awaitStart();
        return dateline;
    }

    private static String quoted(String name, String value) {
        return '"' + name + "\"=" + value;
    }

    private void awaitStart() throws IOException, InterruptedException {
        for (int i = 0; i < LONGEST_START_SECONDS * 10 && process.isAlive(); i++) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                endpoint = URI.create("http://127.0.0.1:" + listening.group(1) + "/graphql");
                return;
            }
            Thread.sleep(100);
        }
        process.destroy();
        throw new IllegalStateException("Dateline did not start:\n" + Files.readString(log));
    }

    /** The answer to a request's body. */
    byte[] ask(byte[] body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, BodyHandlers.ofByteArray()).body();
    }

    /** What it logged since this was last called; it logs before it answers. */
    String news() throws IOException {
        byte[] all = Files.readAllBytes(log);
        String fresh = new String(all, noted, all.length - noted, StandardCharsets.UTF_8);
        noted = all.length;
        return fresh;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(log);
    }
}
