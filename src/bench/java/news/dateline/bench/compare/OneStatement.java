package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The limit: PostgreSQL makes the whole answer in one prepared statement, and pgbench asks it. */
final class OneStatement {

    private static final Pattern PROCESSED =
            Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern A_SECOND = Pattern.compile("tps = ([\\d.]+)");

    private final LoadedArchive archive;
    private final Chosen chosen;
    private final Path folder;

    OneStatement(LoadedArchive archive, Chosen chosen, Path folder) {
        this.archive = archive;
        this.chosen = chosen;
        this.folder = folder;
    }

    JsonNode answer(Question question) throws IOException, SQLException {
        String sql = question.statement();
        for (Map.Entry<String, Long> variable : chosen.rows().entrySet()) {
            sql = sql.replace(":" + variable.getKey(), variable.getValue().toString());
        }
        return new ObjectMapper().readTree(archive.server().read(archive.database(), sql));
    }

    record Counted(long requests, double rate) {}

    Server server() {
        return archive.server();
    }

    Counted run(Question question, int connections, int seconds)
            throws IOException, InterruptedException {
        Path script = folder.resolve(question.folder() + ".sql");
        Files.writeString(script, question.statement());
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "pgbench",
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + connections,
                                "--time=" + seconds,
                                "--file=" + script));
        chosen.rows().forEach((name, row) -> command.add("--define=" + name + "=" + row));
        command.add(archive.database());
        String said = Tool.output(command, connection());
        return new Counted(
                Long.parseLong(found(PROCESSED, said)), Double.parseDouble(found(A_SECOND, said)));
    }

    private Map<String, String> connection() {
        Server server = archive.server();
        return Map.of(
                "PGHOST", server.host(),
                "PGPORT", server.port(),
                "PGUSER", server.user(),
                "PGPASSWORD", server.password(),
                "PGOPTIONS", Server.SETTINGS);
    }

    private static String found(Pattern figure, String said) throws IOException {
        Matcher found = figure.matcher(said);
        if (!found.find()) {
            throw new IOException(said);
        }
        return found.group(1);
    }
}
