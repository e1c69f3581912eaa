package news.dateline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * What the user has set. Quarkus' own configuration is not there yet when this is asked: in a
 * native executable it knows only what the build knew.
 */
public final class Settings {

    private static final Path FILE = Path.of("config", "application.properties");

    /** As Quarkus ranks that file: behind system properties and the environment. */
    private static final int FILE_ORDINAL = 260;

    private Settings() {}

    public static Optional<String> value(String key) {
        return value(key, String.class);
    }

    public static <T> Optional<T> value(String key, Class<T> type) {
        return config().getOptionalValue(key, type);
    }

    /** The names that are set as properties, and where. */
    public static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        file().stringPropertyNames().forEach(name -> names.put(name, FILE.toString()));
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> names.put(name, "a system property"));
        return names;
    }

    /**
     * Reads all that these interfaces have.
     *
     * @throws io.smallrye.config.ConfigValidationException with each value that does not fit
     */
    public static void check(Collection<Class<?>> interfaces) {
        SmallRyeConfigBuilder builder = builder().addDiscoveredConverters();
        interfaces.forEach(each -> builder.withMapping(ConfigClass.configClass(each)));
        builder.withMappingIgnore("dateline.**").build();
    }

    private static SmallRyeConfig config() {
        return builder().build();
    }

    private static SmallRyeConfigBuilder builder() {
        Map<String, String> file = new LinkedHashMap<>();
        file().forEach((name, value) -> file.put(name.toString(), value.toString()));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new PropertiesConfigSource(file, FILE.toString(), FILE_ORDINAL))
                .withProfile("prod");
    }

    private static Properties file() {
        Properties properties = new Properties();
        if (!Files.exists(FILE)) {
            return properties;
        }
        try (InputStream in = Files.newInputStream(FILE)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
