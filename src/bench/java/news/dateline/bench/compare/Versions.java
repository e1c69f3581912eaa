package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What was measured, and on what. */
record Versions(Server server, Jdk jdk) {

    String machine() throws IOException {
        return String.format(
                Locale.ROOT,
                "%d cores of %s, %.0f GB of memory",
                Runtime.getRuntime().availableProcessors(),
                field("/proc/cpuinfo", "model name"),
                Long.parseLong(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1e6);
    }

    String programs() throws IOException, InterruptedException, SQLException {
        return String.join(
                ", ",
                "Java " + jdk.version() + " with " + Dateline.HEAP,
                postgresql(),
                "PostGraphile " + packageVersion("postgraphile"),
                "Node " + packageVersion("node"),
                "pgbench " + word(Tool.output(List.of("pgbench", "--version"), Map.of()), 2));
    }

    String postgresql() throws SQLException {
        return "PostgreSQL " + server.read("postgres", "show server_version");
    }

    private static String word(String text, int number) {
        return text.strip().split("\\s+")[number];
    }

    private static String packageVersion(String name) throws IOException {
        Path file =
                PostGraphile.FOLDER.resolve("node_modules").resolve(name).resolve("package.json");
        return new ObjectMapper().readTree(file.toFile()).get("version").textValue();
    }

    private static String field(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("an unknown kind");
    }
}
