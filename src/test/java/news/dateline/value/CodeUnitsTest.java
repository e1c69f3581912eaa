package news.dateline.value;

import java.nio.charset.StandardCharsets;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodeUnitsTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', '\uD83D', '\uDCF0').ofMaxLength(6);
    }

    @Property
    void aTextHasNoLoneSurrogateIfUtf8CanWriteIt(@ForAll("texts") String text) {
        assertEquals(
                StandardCharsets.UTF_8.newEncoder().canEncode(text),
                CodeUnits.loneSurrogate(text, 0) < 0);
    }

    @Property
    void theStartIsAsLongAsItCanBeWithoutSplittingACharacter(
            @ForAll("texts") String text, @ForAll @IntRange(max = 7) int length) {
        String start = CodeUnits.start(text, length);
        assertTrue(text.startsWith(start));
        assertEquals(
                Math.min(text.length(), length) - (CodeUnits.splitsPair(text, length) ? 1 : 0),
                start.length());
        if (CodeUnits.loneSurrogate(text, 0) < 0) {
            assertTrue(CodeUnits.loneSurrogate(start, 0) < 0);
        }
    }
}
