package news.dateline.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import news.dateline.errors.ApiError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JsonReaderTest {

    private static final JsonReader READER = new JsonReader(4);

    @Test
    void valuesKeepTheirKind() {
        assertEquals(
                Map.of("a", List.of(1, 5_000_000_000L, new BigDecimal("2.50"), true, "x")),
                READER.read("{\"a\": [1, 5000000000, 2.50, true, \"x\"]}", "It"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "{\"a\": 1",
                "{\"a\": NaN}",
                "{'a': 1}",
                "{\"a\": 1} {}",
                "{\"a\": 1, \"a\": 1}",
                "[[[[[]]]]]",
                "{\"a\": \"\\ud800\"}",
                "{\"\\udc00\": 1}"
            })
    void whatIsNoneOrCanBeReadInTwoWaysIsRefused(String text) {
        ApiError error = assertThrows(ApiError.class, () -> READER.read(text, "The body"));
        assertTrue(error.getMessage().startsWith("The body "), error.getMessage());
    }

    /** An empty object is three characters, and takes as much memory as thirty. */
    @Test
    void manySmallValuesAreRefused() {
        assertEquals(2_000, ((List<?>) READER.read(objects(2_000), "It")).size());
        ApiError error =
                assertThrows(ApiError.class, () -> READER.read(objects(3_000), "The body"));
        assertTrue(error.getMessage().startsWith("The body has too many values"));
        String text = "[\"" + "x".repeat(30_000) + "\"," + objects(3_000).substring(1);
        assertEquals(3_001, ((List<?>) READER.read(text, "It")).size());
    }

    private static String objects(int number) {
        return "[" + String.join(",", Collections.nCopies(number, "{}")) + "]";
    }

    @Test
    void otherEncodingsAreRefused() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            byte[] bytes = "{\"a\": \"é\"}".getBytes(charset);
            assertThrows(ApiError.class, () -> READER.read(bytes, "It"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // "/" in two and in three bytes, half of a surrogate pair, beyond Unicode, cut off
                "22c0af22",
                "22e080af22",
                "22eda08022",
                "22f490808022",
                "22c3"
            })
    void bytesThatAreNoUtf8AreRefused(String hex) {
        ApiError error =
                assertThrows(
                        ApiError.class,
                        () -> READER.read(HexFormat.of().parseHex(hex), "The body"));
        assertEquals("The body is not valid UTF-8.", error.getMessage());
    }

    @Test
    void longNumbersAndNamesAreRefused() {
        for (String text : List.of("[%s]", "[-1.%s]", "[1e%s]", "{\"%s\": 1}")) {
            String some = text.formatted("9".repeat(2_000));
            ApiError error = assertThrows(ApiError.class, () -> READER.read(some, "It"));
            assertEquals(
                    "It has a number or a name of more than 1,000 characters, which is the limit.",
                    error.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "[-1.5E+99999999999]",
                "{\"a\": 1e-99999999999}",
                "1e99999999",
                "1E+1001",
                "-1e-1001"
            })
    void hugeExponentsAreRefused(String text) {
        ApiError error = assertThrows(ApiError.class, () -> READER.read(text, "It"));
        assertEquals(
                "It has a number whose exponent is greater than 1,000, which is the limit.",
                error.getMessage());
    }

    @Test
    void depthIsNamed() {
        ApiError error = assertThrows(ApiError.class, () -> READER.read("[[[[[]]]]]", "It"));
        assertEquals("It is nested deeper than 4, which is the limit.", error.getMessage());
    }
}
