package news.dateline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

import news.dateline.testing.FreePorts;

/** A server of the PostgreSQL that is installed on this machine, with a database "dateline". */
final class Postgres implements AutoCloseable {

    static final String DATABASE = "dateline";

    static final Path WRITER_SQL = Path.of("src/main/resources/db/writer.sql").toAbsolutePath();
    static final Path READER_SQL = Path.of("src/main/resources/db/reader.sql").toAbsolutePath();

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path data;
    private final int port;

    private Postgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    static Postgres create(Folder folder) throws IOException {
        Postgres server = new Postgres(folder.resolve("primary"), FreePorts.next());
        Command.asServer(
                program("initdb"),
                "--pgdata=" + server.data,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C");
        server.start();
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server.run(Files.readString(READER_SQL));
        return server;
    }

    /** Another server that follows this one. */
    Postgres standby(Folder folder) throws IOException {
        Postgres standby = new Postgres(folder.resolve("standby"), FreePorts.next());
        Command.asServer(
                program("pg_basebackup"),
                "--pgdata=" + standby.data,
                "--host=localhost",
                "--port=" + port,
                "--username=postgres",
                "--checkpoint=fast",
                "--write-recovery-conf");
        standby.start();
        return standby;
    }

    static String program(String name) {
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            Path newest =
                    versions.max(
                                    Comparator.comparingInt(
                                            path ->
                                                    Integer.parseInt(
                                                            path.getFileName().toString())))
                            .orElseThrow();
            return newest.resolve("bin").resolve(name).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("These tests need Debian's package postgresql.", e);
        }
    }

    int port() {
        return port;
    }

    /** When it takes connections. */
    void start() {
        Command.asServer(
                program("pg_ctl"),
                "--pgdata=" + data,
                "--log=" + data + ".log",
                "--options=-p " + port + " -k " + data.getParent(),
                "--wait",
                "start");
    }

    void promote() {
        Command.asServer(program("pg_ctl"), "--pgdata=" + data, "--wait", "promote");
    }

    /** As a power cut does. */
    void kill() {
        ProcessHandle postmaster = postmaster();
        Stream.concat(postmaster.children(), Stream.of(postmaster))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
    }

    private ProcessHandle postmaster() {
        String pid = Command.run("head", "-1", data.resolve("postmaster.pid").toString()).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    Connection connect() {
        return connect(DATABASE);
    }

    Connection connect(String database) {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql) {
        run(sql, DATABASE);
    }

    void run(String sql, String database) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String read(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Command.asServer(
                "sh",
                "-c",
                program("pg_ctl") + " --pgdata=" + data + " --mode=immediate --wait stop || true");
    }
}
