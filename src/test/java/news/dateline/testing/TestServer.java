package news.dateline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The one PostgreSQL that all tests run on: an embedded one, or that of {@code
 * -Ddateline.test.server=HOST:PORT} (superuser postgres, password in {@code
 * dateline.test.password}, pg_stat_statements preloaded). Each profile has a database of its own on
 * it.
 */
public final class TestServer {

    public static final String ADDRESS = "dateline.test.server";
    public static final String READER = "dateline_reader";
    public static final String READER_PASSWORD = "reader";
    public static final String WRITER = "dateline_writer";
    public static final String WRITER_PASSWORD = "writer";
    private static final String PASSWORD = "dateline.test.password";

    private TestServer() {}

    /** Makes an empty database of this name and tells Quarkus' configuration for it. */
    public static Map<String, String> emptyDatabase(String name) {
        return databaseLike("template1", name);
    }

    /** The same of a copy of another, to which nobody may be connected. */
    static Map<String, String> databaseLike(String other, String name) {
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template " + other);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        makeRole(name, "/db/reader.sql", READER, READER_PASSWORD);
        makeRole(name, "/db/writer.sql", WRITER, WRITER_PASSWORD);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url("jdbc:postgresql://", name),
                "quarkus.datasource.reactive.url",
                url("postgresql://", name),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                password(),
                "dateline.database.reader.username",
                READER,
                "dateline.database.reader.password",
                READER_PASSWORD,
                "dateline.database.writer.username",
                WRITER,
                "dateline.database.writer.password",
                WRITER_PASSWORD);
    }

    /** As docs/operations.md lets operators make it. */
    private static void makeRole(String database, String resource, String role, String password) {
        try (InputStream sql = TestServer.class.getResourceAsStream(resource);
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("alter role " + role + " password '" + password + "'");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty one for a program of its own, as environment variables. */
    public static Map<String, String> emptyEnvironment(String name) {
        emptyDatabase(name);
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                url("postgresql://", name),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                password(),
                "DATELINE_DATABASE_READER_USERNAME",
                READER,
                "DATELINE_DATABASE_READER_PASSWORD",
                READER_PASSWORD,
                "DATELINE_DATABASE_WRITER_USERNAME",
                WRITER,
                "DATELINE_DATABASE_WRITER_PASSWORD",
                WRITER_PASSWORD);
    }

    /** As readers' statements are run. */
    public static Connection connectAsReader(String database) throws SQLException {
        return DriverManager.getConnection(
                url("jdbc:postgresql://", database), READER, READER_PASSWORD);
    }

    /** As mutations' statements are run. */
    public static Connection connectAsWriter(String database) throws SQLException {
        return DriverManager.getConnection(
                url("jdbc:postgresql://", database), WRITER, WRITER_PASSWORD);
    }

    public static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                url("jdbc:postgresql://", database), "postgres", password());
    }

    static String url(String prefix, String database) {
        return prefix + address() + "/" + database;
    }

    public static String password() {
        return System.getProperty(PASSWORD, "postgres");
    }

    /** Class loaders come and go between profiles; a system property stays. */
    private static synchronized String address() {
        if (System.getProperty(ADDRESS) == null) {
            System.setProperty(ADDRESS, "localhost:" + start().getPort());
        }
        return System.getProperty(ADDRESS);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("max_connections", "200")
                    // Nothing here needs to outlive the machine.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
