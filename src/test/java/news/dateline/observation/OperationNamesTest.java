package news.dateline.observation;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** However many names clients choose, figures are kept of few. */
class OperationNamesTest {

    private final OperationNames names = new OperationNames(() -> 2);

    @Test
    void theFirstNamesStayAndTheRestIsOne() {
        assertEquals("First", names.shown("First"));
        assertEquals("Second", names.shown("Second"));
        assertEquals("other", names.shown("Third"));
        assertEquals("First", names.shown("First"));
    }

    @Test
    void longNamesHaveNoPlace() {
        assertEquals("other", names.shown("x".repeat(101)));
    }

    @Test
    void knownNamesComeFirst() {
        names.know("Registered");
        names.know(null);
        assertEquals("First", names.shown("First"));
        assertEquals("other", names.shown("Second"));
        assertEquals("Registered", names.shown("Registered"));
    }
}
