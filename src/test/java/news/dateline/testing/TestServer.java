package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final String PASSWORD = "dateline.test.password";

    private TestServer() {}

    /** Makes an empty database of this name and tells Quarkus' configuration for it. */
    public static Map<String, String> freshDatabase(String name) {
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url("jdbc:postgresql://", name),
                "quarkus.datasource.reactive.url", url("postgresql://", name),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", password());
    }

    /** The same for a program of its own, as environment variables. */
    public static Map<String, String> freshEnvironment(String name) {
        freshDatabase(name);
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", url("postgresql://", name),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", password());
    }

    public static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                url("jdbc:postgresql://", database), "postgres", password());
    }

    private static String url(String prefix, String database) {
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
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
