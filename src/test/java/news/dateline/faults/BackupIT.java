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

    /** Who is no superuser, and needs what the restored database lets it do. */
    private static final String AS_OWNER = "-Dquarkus.datasource.username=dateline";

    @TempDir Path home;

    @Test
    void whatWasDumpedIsThereAgain() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            String dump = folder.resolve("dateline.dump").toString();
            server.run("create role dateline login");
            server.run("alter database dateline owner to dateline");
            server.run(Files.readString(Postgres.READER_SQL));
            String before;
            Path first = home.resolve("before.jsonl");
            try (Program program = Served.on(home, List.of(server.port()), AS_OWNER)) {
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
            }
            Command.asServer(
                    Postgres.program("createdb"),
                    "--owner=dateline",
                    "--host=localhost",
                    "--port=" + server.port(),
                    "--username=postgres",
                    Postgres.DATABASE);
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
                    Served.on(home, List.of(server.port()), AS_OWNER, "-Ddateline.sample=false")) {
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
                        List.of(
                                Served.options(
                                        List.of(server.port()),
                                        AS_OWNER,
                                        "-Ddateline.sample=false")),
                        "export",
                        file.toString())) {
            assertEquals(0, export.exit(), export.output());
        }
    }
}
