package news.dateline.hash;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Hashes as other programs have them, and entity tags as RFC 9110 compares them. */
class EntityTagTest {

    private static final byte[] BODY = "abc".getBytes(StandardCharsets.UTF_8);

    /** From FIPS 180. */
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashesAreThoseOfTheStandard() {
        assertEquals(OF_ABC, Sha256.hex("abc"));
        assertEquals(OF_ABC.substring(0, 16), Sha256.hex(BODY, 8));
    }

    @Test
    void theTagOfACompressedBodyIsWeak() {
        assertEquals("\"ungWv48Bz-pBQUDeXa4iI7AD\"", EntityTag.of(BODY, false));
        assertEquals("W/\"ungWv48Bz-pBQUDeXa4iI7AD\"", EntityTag.of(BODY, true));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "\"a\", true",
                "W/\"a\", true",
                "'\"b\", \"a\"', true",
                "'\"b\" , W/\"a\" ', true",
                "*, true",
                "\"b\", false",
                "a, false",
                "'', false",
                "'\"A\"', false"
            })
    void ifNoneMatchComparesWeakly(String header, boolean isIn) {
        assertEquals(isIn, EntityTag.isIn(header, "\"a\""));
        assertEquals(isIn, EntityTag.isIn(header, "W/\"a\""));
    }

    @Test
    void withoutTheHeaderNothingIsKnown() {
        assertFalse(EntityTag.isIn(null, "\"a\""));
        assertTrue(EntityTag.isIn("*", "\"a\""));
    }
}
