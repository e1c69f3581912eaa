package news.dateline.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import news.dateline.testing.FreePorts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

/** The packaged program, started as a user does, with a data directory of its own. */
public final class Program implements AutoCloseable {

    /** For tests of how much it bears: as it is deployed. */
    public static final String OPTIMIZED = "-XX:TieredStopAtLevel=4";

    /**
     * Most are over before the optimizing compiler, or a collector with threads of its own, has
     * paid for itself.
     */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Process process;
    private final int port;
    private final int managementPort;
    private final Path output;
    private final Path errors;

    private Program(Path folder, int port, Path input, List<String> options, List<String> arguments)
            throws IOException {
        this(folder, port, input, Map.of(), withJava(port, options, arguments));
    }

    private Program(
            Path folder,
            int port,
            Path input,
            Map<String, String> environment,
            List<String> command)
            throws IOException {
        this.port = port;
        this.managementPort = FreePorts.next();
        this.output = Files.createTempFile(folder, "output", ".log");
        this.errors = Files.createTempFile(folder, "errors", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .redirectOutput(output.toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        builder.environment().putAll(environment);
        this.process = builder.start();
    }

    private static List<String> withJava(int port, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        if (!options.contains(OPTIMIZED)) {
            command.addAll(QUICK);
        }
        command.add(FirstStart.classes());
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        return command;
    }

    /** The Java that runs the tests. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** With a command and an environment as given; none of Dateline's settings is taken over. */
    public static Program of(
            Path folder, int port, Map<String, String> environment, List<String> command)
            throws IOException {
        return new Program(folder, port, null, environment, command);
    }

    /** With Java's options as given. */
    public static Program serve(Path folder, int port, String... options) throws IOException {
        return new Program(folder, port, null, List.of(options), List.of());
    }

    public static Program command(Path folder, String... arguments) throws IOException {
        return new Program(folder, 0, null, List.of(), List.of(arguments));
    }

    /** The same with Java's options. */
    public static Program command(Path folder, List<String> options, String... arguments)
            throws IOException {
        return new Program(folder, 0, null, options, List.of(arguments));
    }

    /** The same with a file as standard input. */
    static Program commandReading(Path folder, Path input, String... arguments) throws IOException {
        return new Program(folder, 0, input, List.of(), List.of(arguments));
    }

    public Program untilItAnswers() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                ask("{ articles { totalCount } }");
                return this;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new AssertionError("does not answer:\n" + output());
    }

    /** What it logs of an event can be written after a client has seen the event. */
    public Program untilItSays(String text) {
        await().alias(text).atMost(A_MINUTE).until(this::output, containsString(text));
        return this;
    }

    public String address() {
        return "http://localhost:" + port + "/graphql";
    }

    /** Not waited for; by HTTP/1.1, since at a GOAWAY this client, up to Java 23, gives up. */
    public CompletableFuture<HttpResponse<String>> asks(String query) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .sendAsync(request(query), HttpResponse.BodyHandlers.ofString());
    }

    /** What another address of it answers. */
    public HttpResponse<String> get(String path) throws Exception {
        return get(port, path);
    }

    /** What its management port answers: health and metrics. */
    public HttpResponse<String> getManagement(String path) throws Exception {
        return get(managementPort, path);
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    public String ask(String query) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(query), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest request(String query) {
        return HttpRequest.newBuilder(URI.create(address()))
                .header("content-type", "application/json")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}"))
                .build();
    }

    /** What it exits with, by itself. */
    public int exit() throws InterruptedException {
        return exit(PATIENCE);
    }

    /** The same for what may take longer. */
    public int exit(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C and a container's end do, and does not wait. */
    public void stop() {
        process.destroy();
    }

    public int interrupt() throws InterruptedException {
        stop();
        return exit();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exit();
    }

    /** All that it wrote. */
    public String output() throws IOException {
        return standardOutput() + standardError();
    }

    public String standardOutput() throws IOException {
        return Files.readString(output);
    }

    public String standardError() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() {
        stop();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
