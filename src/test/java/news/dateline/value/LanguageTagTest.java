package news.dateline.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"EN, en", "zh-hant-tw, zh-Hant-TW", "x-klingon, x-klingon", "de-1996, de-1996"})
    void isWrittenAsBcp47Recommends(String text, String canonical) {
        assertEquals(canonical, LanguageTag.canonical(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "e", "en_US", "en-", "!"})
    void othersAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> LanguageTag.canonical(text));
    }

    @Test
    void theNameOfALanguageIsRefusedWithTheReason() {
        assertEquals(
                "a language has a code of two or three letters",
                assertThrows(IllegalArgumentException.class, () -> LanguageTag.canonical("english"))
                        .getMessage());
    }
}
