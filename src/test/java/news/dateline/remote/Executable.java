package news.dateline.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.start.Program;
import news.dateline.testing.TestServer;

/**
 * The program of {@code -Ddateline.executable}: a native executable, or a jar for this Java.
 *
 * @param environment what it is told of its database
 */
record Executable(Path path, Map<String, String> environment) {

    private static final String PATH = "dateline.executable";

    static Optional<Executable> given() {
        return Optional.ofNullable(System.getProperty(PATH))
                .map(path -> new Executable(Path.of(path).toAbsolutePath(), Map.of()));
    }

    /** With an empty database. */
    Executable on(String database) {
        return new Executable(path, TestServer.emptyEnvironment(database));
    }

    /** A jar may bring a PostgreSQL along. */
    boolean isJar() {
        return path.toString().endsWith(".jar");
    }

    Program serve(Path folder, int port, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.putAll(settings);
        return Program.of(folder, port, all, command());
    }

    Program run(Path folder, String... arguments) throws IOException {
        return Program.of(folder, 0, environment, command(arguments));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        if (isJar()) {
            command.addAll(List.of(Program.java(), "-jar"));
        }
        command.add(path.toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
