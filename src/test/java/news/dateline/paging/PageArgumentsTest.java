package news.dateline.paging;

import java.util.HashMap;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import news.dateline.errors.ApiError;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageArgumentsTest {

    @Property
    void sizesFrom1To100AreTaken(
            @ForAll @IntRange(min = 1, max = 100) int size, @ForAll boolean backward) {
        PageArguments page = PageArguments.of(Map.of(backward ? "last" : "first", size));
        assertEquals(new PageArguments(size, backward, null, null), page);
    }

    @Property
    void othersAreRefusedWithTheRule(@ForAll int size, @ForAll boolean backward) {
        String argument = backward ? "last" : "first";
        if (size < 1 || size > 100) {
            ApiError error =
                    assertThrows(ApiError.class, () -> PageArguments.of(Map.of(argument, size)));
            assertTrue(error.getMessage().contains(argument + " must be from 1 to 100"));
        }
    }

    @Test
    void neitherMeansTheFirstTwenty() {
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("first", null);
        nulls.put("last", null);
        assertEquals(new PageArguments(20, false, null, null), PageArguments.of(nulls));
    }

    @Test
    void bothAreRefused() {
        assertThrows(ApiError.class, () -> PageArguments.of(Map.of("first", 1, "last", 1)));
    }
}
