package news.dateline.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which database is used. Its two addresses, JDBC's and the reactive client's, name the same one.
 */
public final class Database {

    public static final String HOW_TO_CONFIGURE =
            "No database is configured, and this build has no embedded PostgreSQL. Set quarkus.datasource.reactive.url"
                    + " (postgresql://HOST:PORT/NAME), quarkus.datasource.username and"
                    + " quarkus.datasource.password, as system properties or in the environment"
                    + " (QUARKUS_DATASOURCE_REACTIVE_URL ...).";

    private static final String JDBC = "quarkus.datasource.jdbc.url";
    private static final String REACTIVE = "quarkus.datasource.reactive.url";

    private static final String READ_ONLY = "dateline.database.read-only";

    private static final String REQUIRE_SCRAM = "dateline.database.require-scram";

    /** The same for JDBC's driver. */
    private static final String JDBC_REQUIRE =
            "quarkus.datasource.jdbc.additional-jdbc-properties.requireAuth";

    private static final String SCRAM = "scram-sha-256";

    private static final String JDBC_PREFIX = "jdbc:";

    private static final String OWNER = "quarkus.datasource";
    private static final String READER = "dateline.database.reader";
    private static final String WRITER = "dateline.database.writer";

    private static final String FORM =
            """
            Invalid configuration:
            %s must have the form %spostgresql://HOST:PORT/NAME (the user and the password have keys of their own: quarkus.datasource.username and quarkus.datasource.password)""";

    private Database() {}

    public static boolean isConfigured() {
        return Settings.value(JDBC).isPresent() || Settings.value(REACTIVE).isPresent();
    }

    /**
     * Which URL cannot be used, and its right form. The URL is left out: it can have a password.
     */
    public static Optional<String> badUrl() {
        Optional<String> jdbc = Settings.value(JDBC);
        Optional<String> reactive = Settings.value(REACTIVE);
        if (reactive.isPresent() && Addresses.of(reactive.get()) == null) {
            return Optional.of(FORM.formatted(REACTIVE, ""));
        }
        return jdbc.filter(
                        url ->
                                !url.startsWith(JDBC_PREFIX + "postgresql:")
                                        || reactive.isEmpty() && Addresses.of(url) == null)
                .map(url -> FORM.formatted(JDBC, JDBC_PREFIX));
    }

    /**
     * The roles that are set without a database, in a line that says so; empty if there are none.
     */
    public static Optional<String> unusedRoles() {
        List<String> set =
                Stream.of(OWNER, READER, WRITER)
                        .map(prefix -> prefix + ".username")
                        .filter(key -> Settings.value(key).isPresent())
                        .toList();
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Warning: %s is not set, so Dateline uses the embedded PostgreSQL and ignores %s."
                                .formatted(REACTIVE, String.join(", ", set)));
    }

    /** Derives the one address from the other, so that it is enough to configure either. */
    public static void complete() {
        Optional<String> jdbc = Settings.value(JDBC);
        Optional<String> reactive = Settings.value(REACTIVE);
        boolean readOnly = Settings.value(READ_ONLY, Boolean.class).orElse(false);
        Addresses addresses = Addresses.of(reactive.or(() -> jdbc).orElseThrow());
        if (jdbc.isEmpty() && addresses != null) {
            System.setProperty(JDBC, addresses.jdbc(readOnly));
        }
        if (addresses != null) {
            System.setProperty(REACTIVE, addresses.reactive());
        }
        if (requiresScram()) {
            System.setProperty(JDBC_REQUIRE, SCRAM);
        }
    }

    /** Whether a server that logs in otherwise is refused (dateline.database.require-scram). */
    public static boolean requiresScram() {
        return Settings.value(REQUIRE_SCRAM, Boolean.class).orElse(false);
    }

    /**
     * Uses the embedded server's database.
     *
     * @param withSample with the sample and an admin's first key, unless settings say otherwise
     */
    public static void use(OwnServer.Access access, boolean withSample) {
        String jdbc = access.jdbcAddress();
        System.setProperty(JDBC, jdbc);
        System.setProperty(REACTIVE, jdbc.substring(JDBC_PREFIX.length()));
        System.setProperty(REQUIRE_SCRAM, "true");
        System.setProperty(JDBC_REQUIRE, SCRAM);
        logIn(OWNER, access.owner());
        logIn(READER, access.reader());
        logIn(WRITER, access.writer());
        if (withSample && Settings.value("dateline.access.first-key").isEmpty()) {
            System.setProperty("dateline.access.first-key", "true");
        }
        if (withSample && Settings.value("dateline.sample").isEmpty()) {
            System.setProperty("dateline.sample", "true");
        }
    }

    private static void logIn(String prefix, OwnServer.Login login) {
        System.setProperty(prefix + ".username", login.role());
        System.setProperty(prefix + ".password", login.password());
    }
}
