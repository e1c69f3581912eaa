package news.dateline.bench.compare;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** How a ratio is written. */
class RatioTest {

    @Test
    void whatIsShortOfItsGoalIsBold() {
        assertEquals("**1.40**", Ratio.atMost(1.35, "", 1.4).cell(null));
        assertEquals("1.30", Ratio.atMost(1.35, "", 1.3).cell(null));
        assertEquals("**2.10**", Ratio.atLeast(2.2, "", 2.1).cell(null));
        assertEquals("12.3", Ratio.atLeast(2.2, "", 12.34).cell(null));
    }

    @Test
    void whatHasNoGoalIsNot() {
        assertEquals("0.50", Ratio.free("", 0.5).cell(null));
        assertEquals("0.50", Ratio.atLeast(0, "", 0.5).cell(null));
    }

    @Test
    void theRunBeforeStandsInBrackets() {
        assertEquals("1.30 (1.28)", Ratio.atMost(1.35, "", 1.3).cell(1.28));
    }
}
