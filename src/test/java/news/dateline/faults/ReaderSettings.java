package news.dateline.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** What readers' connections are set to, as application.properties has it. */
final class ReaderSettings {

    private static final String PREFIX = "quarkus.datasource.reactive.additional-properties.";

    static final List<String> NAMES =
            properties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> name.substring(PREFIX.length()))
                    .sorted()
                    .toList();

    private ReaderSettings() {}

    static String value(String name) {
        return properties().getProperty(PREFIX + name);
    }

    private static Properties properties() {
        try (InputStream in = ReaderSettings.class.getResourceAsStream("/application.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
