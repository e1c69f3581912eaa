package news.dateline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Which database is used. Its two addresses, JDBC's and the reactive client's, name the same one.
 */
public final class Database {

    public static final String HOW_TO_CONFIGURE =
            "No database is configured, and this build brings none along. Set quarkus.datasource.reactive.url"
                    + " (postgresql://HOST:PORT/NAME), quarkus.datasource.username and"
                    + " quarkus.datasource.password, as system properties or in the environment"
                    + " (QUARKUS_DATASOURCE_REACTIVE_URL ...).";

    private static final String JDBC = "quarkus.datasource.jdbc.url";
    private static final String REACTIVE = "quarkus.datasource.reactive.url";

    /** As Quarkus ranks that file: behind system properties and the environment. */
    private static final int FILE_ORDINAL = 260;

    private static final String JDBC_PREFIX = "jdbc:";

    private Database() {}

    public static boolean isConfigured() {
        return configured(JDBC).isPresent() || configured(REACTIVE).isPresent();
    }

    /** Derives the one address from the other, so that it is enough to configure either. */
    public static void complete() {
        Optional<String> jdbc = configured(JDBC);
        Optional<String> reactive = configured(REACTIVE);
        if (jdbc.isEmpty()) {
            System.setProperty(
                    JDBC,
                    JDBC_PREFIX
                            + reactive.orElseThrow()
                                    .replaceFirst(
                                            "^(vertx-reactive:)?postgres(ql)?:", "postgresql:"));
        }
        if (reactive.isEmpty()) {
            System.setProperty(REACTIVE, jdbc.orElseThrow().substring(JDBC_PREFIX.length()));
        }
    }

    /**
     * Uses the database at this address, as its superuser, and its sample unless that is refused.
     */
    public static void use(String jdbcAddress, boolean withSample) {
        System.setProperty(JDBC, jdbcAddress);
        System.setProperty(REACTIVE, jdbcAddress.substring(JDBC_PREFIX.length()));
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
        if (withSample && configured("dateline.sample").isEmpty()) {
            System.setProperty("dateline.sample", "true");
        }
    }

    private static Optional<String> configured(String key) {
        return settings().getOptionalValue(key, String.class);
    }

    /**
     * What the user has set. Quarkus' own configuration is not there yet when this is asked: in a
     * native executable it knows only what the build knew.
     */
    private static SmallRyeConfig settings() {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources();
        Path file = Path.of("config", "application.properties");
        if (Files.exists(file)) {
            builder.withSources(fileSource(file));
        }
        return builder.withProfile("prod").build();
    }

    private static PropertiesConfigSource fileSource(Path file) {
        try {
            return new PropertiesConfigSource(file.toUri().toURL(), FILE_ORDINAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
