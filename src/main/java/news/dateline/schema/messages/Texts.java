package news.dateline.schema.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;

import news.dateline.errors.NearMiss;

/**
 * The words of messages, which are in {@code errors/messages.properties}.
 *
 * @param tellsNames whether names of the schema that the client did not write may be told
 */
record Texts(boolean tellsNames) {

    private static final String FILE = "/errors/messages.properties";

    private static final Properties TEXTS = read();

    boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    String format(String key, Object... values) {
        String text = TEXTS.getProperty(key);
        return String.format(
                Locale.ENGLISH,
                tellsNames ? text : TEXTS.getProperty(key + ".private", text),
                values);
    }

    /** A question after a message, whether another name was meant. */
    String nearMiss(String given, Collection<String> names) {
        return tellsNames ? NearMiss.among(given, names) : "";
    }

    private static Properties read() {
        try (InputStream in = Texts.class.getResourceAsStream(FILE)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
