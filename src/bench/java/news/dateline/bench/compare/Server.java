package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import news.dateline.bench.machine.ProcessorTime;

/** The PostgreSQL that all read from: a given one on this machine, or one that starts here. */
final class Server implements AutoCloseable {

    /** Plans of this size are not worth compiling; Dateline's connections are set so too. */
    static final String SETTINGS = "-c jit=off -c timezone=UTC";

    private final EmbeddedPostgres embedded;
    private final String address;
    private final String user;
    private final String password;
    private final long process;

    private Server(EmbeddedPostgres embedded, String address, Options options)
            throws SQLException, IOException {
        this.embedded = embedded;
        this.address = address;
        this.user = options.user();
        this.password = options.password();
        Path data = Path.of(read("postgres", "show data_directory"));
        this.process =
                Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
    }

    static Server of(Options options) throws IOException, SQLException {
        if (options.server() != null) {
            return new Server(null, options.server(), options);
        }
        EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(options.data().resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("checkpoint_timeout", "15min")
                        .setServerConfig("track_commit_timestamp", "on")
                        .start();
        return new Server(server, "localhost:" + server.getPort(), options);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + address(database), user, password);
    }

    /** The first column of the first row, as text. */
    String read(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void run(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String address(String database) {
        return address + "/" + database;
    }

    /** For clients written in C or JavaScript, with the settings that all of them get. */
    String uri(String database) {
        return "postgres://%s:%s@%s/%s?options=%s"
                .formatted(
                        user,
                        password,
                        address,
                        database,
                        SETTINGS.replace(" ", "%20").replace("=", "%3D"));
    }

    String host() {
        return address.substring(0, address.lastIndexOf(':'));
    }

    String port() {
        return address.substring(address.lastIndexOf(':') + 1);
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** Of the server and of all its processes. */
    double cpuSeconds() {
        return ProcessorTime.of(process);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
