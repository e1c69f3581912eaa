package news.dateline.schema.messages;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words of messages. */
class MessageTextsTest {

    private static final String PRIVATE = ".private";

    static Stream<String> keys() throws Exception {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Texts.class.getResourceAsStream("/errors/messages.properties"),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void takeFourValuesAtMost(String key) {
        Object[] values =
                key.equals("syntax.notClosed")
                        ? new Object[] {"{", 1, 2}
                        : new Object[] {"first", "second", "third", "fourth"};
        String base = key.replace(PRIVATE, "");
        String text = new Texts(!key.endsWith(PRIVATE)).format(base, values);
        assertFalse(text.contains("%"), text);
    }

    @Test
    void namesOfTheSchemaAreLeftOutWhereTheyMayNotBeTold() {
        assertEquals(
                "There is no field \"headlin\" in Article.",
                new Texts(true).format("FieldUndefined", "headlin", "Article"));
        assertEquals(
                "There is no field \"headlin\" here.",
                new Texts(false).format("FieldUndefined", "headlin", "Article"));
        assertEquals("", new Texts(false).nearMiss("headlin", List.of("headline")));
        assertTrue(new Texts(true).nearMiss("headlin", List.of("headline")).contains("?"));
    }
}
