package news.dateline.errors;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Messages do not grow with what clients send. */
class ShortenedTest {

    private static final String END =
            " is not a valid ID. Pass one that this API returned, unchanged, please.";

    @Test
    void longWordsOfAMessageAreCut() {
        assertEquals("x".repeat(60) + "…" + END, Shortened.message("x".repeat(80) + END));
        assertEquals("x".repeat(79) + END, Shortened.message("x".repeat(79) + END));
        assertEquals(
                "a\n" + "y".repeat(60) + "…  b" + END,
                Shortened.message("a\n" + "y".repeat(900) + "  b" + END));
        String pair = "x".repeat(59) + "😀".repeat(40);
        assertEquals("x".repeat(59) + "…" + END, Shortened.message(pair + END));
    }

    @Test
    void unseenCharactersOfAValueAreNamed() {
        assertEquals(
                "aU+0000 U+202EbU+2028cU+D83D", Shortened.of("a\u0000 \n\u202eb\u2028c\ud83d"));
        assertEquals("\"Zoë 😀\"", Shortened.quoted("Zoë 😀"));
    }

    @Test
    void longMessagesAreCut() {
        String message = Shortened.message("word ".repeat(1_000));
        assertEquals(1_001, message.length());
        assertTrue(message.endsWith("…"));
    }

    /** A request can have thousands of errors. */
    @Test
    void cuttingTakesOnePass() {
        String message = ("z".repeat(79) + " ").repeat(12_500);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    for (int i = 0; i < 10; i++) {
                        Shortened.message(message);
                    }
                });
    }
}
