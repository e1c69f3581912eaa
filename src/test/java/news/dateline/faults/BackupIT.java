package news.dateline.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

import news.dateline.start.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A backup is one only when it was restored: docs/operations.md says how, and this does it. */
@Tag("faults")
class BackupIT {

    @TempDir Path home;

    @Test
    void whatWasDumpedIsThereAgain() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            String dump = folder.resolve("dateline.dump").toString();
            String before;
            Path first = home.resolve("before.jsonl");
            try (Program program = Served.on(home, List.of(server.port()))) {
                before = program.ask(Clients.QUESTION);
                Command.asServer(
                        Postgres.program("pg_dump"),
                        "--format=custom",
                        "--file=" + dump,
                        "--host=localhost",
                        "--port=" + server.port(),
                        "--username=postgres",
                        Postgres.DATABASE);
            }
            export(server, first);
            try (Connection connection = server.connect("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database " + Postgres.DATABASE);
                statement.execute("create database " + Postgres.DATABASE);
            }
            Command.asServer(
                    Postgres.program("pg_restore"),
                    "--exit-on-error",
                    "--host=localhost",
                    "--port=" + server.port(),
                    "--username=postgres",
                    "--dbname=" + Postgres.DATABASE,
                    dump);
            server.run(Files.readString(Postgres.READER_SQL));
            try (Program program =
                    Served.on(home, List.of(server.port()), "-Ddateline.sample=false")) {
                assertEquals(before, program.ask(Clients.QUESTION));
            }
            Path second = home.resolve("after.jsonl");
            export(server, second);
            assertEquals(Files.readString(first), Files.readString(second));
        }
    }

    private void export(Postgres server, Path file) throws Exception {
        try (Program export =
                Program.command(
                        home,
                        List.of(Served.options(List.of(server.port()), "-Ddateline.sample=false")),
                        "export",
                        file.toString())) {
            assertEquals(0, export.exit(), export.output());
        }
    }
}
