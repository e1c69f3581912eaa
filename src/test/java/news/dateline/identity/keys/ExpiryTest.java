package news.dateline.identity.keys;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ExpiryTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1d, 2026-11-30T12:00:00Z",
        "90d, 2027-02-27T12:00:00Z",
        "12h, 2026-11-30T00:00:00Z",
        "2027-01-31, 2027-01-31T00:00:00Z",
        "2027-01-31T12:00:00+02:00, 2027-01-31T10:00:00Z"
    })
    void formsAreRead(String text, Instant expected) {
        assertEquals(Optional.of(expected), Expiry.parse(text, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0d", "-1d", "1", "d", "1w", "123456d", "2027-02-30", "tomorrow"})
    void otherFormsAreNot(String text) {
        assertEquals(Optional.empty(), Expiry.parse(text, NOW));
    }
}
