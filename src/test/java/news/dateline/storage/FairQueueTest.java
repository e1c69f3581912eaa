package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FairQueueTest {

    private final FairQueue<String, String> queue = new FairQueue<>();

    private void add(String... all) {
        for (String one : all) {
            queue.add(one.substring(0, 1), one);
        }
    }

    private List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (String one = queue.poll(); one != null; one = queue.poll()) {
            rest.add(one);
        }
        return rest;
    }

    @Test
    void allTakeTurnsWithTheirOldestFirst() {
        add("a1", "a2", "a3", "b1", "c1", "c2");
        assertEquals(List.of("a1", "b1", "c1", "a2", "c2", "a3"), rest());
        assertEquals(0, queue.size());
    }

    @Test
    void newestOfWhoHasMostMakesRoom() {
        add("a1", "b1", "b2", "b3");
        assertEquals("b3", queue.makeRoomFor("c"));
        assertEquals(3, queue.size());
        assertEquals(List.of("a1", "b1", "b2"), rest());
    }

    @Test
    void nobodyMakesRoomForWhoHasAsMany() {
        add("a1", "a2", "b1");
        assertNull(queue.makeRoomFor("b"));
        assertNull(queue.makeRoomFor("a"));
        assertNull(new FairQueue<String, String>().makeRoomFor("a"));
        assertEquals(3, queue.size());
    }

    @Test
    void whatIsRemovedWaitsNoMore() {
        add("a1", "a2", "b1");
        assertTrue(queue.remove("b", "b1"));
        assertFalse(queue.remove("b", "b1"));
        assertFalse(queue.remove("c", "c1"));
        assertEquals(List.of("a1", "a2"), rest());
    }

    /** Each stands as number of who it is of; a queue of ten is filled by making room. */
    @Property
    void whoAsksLittleIsServedBeforeWhoAsksMuch(@ForAll List<@IntRange(max = 3) Integer> comers) {
        FairQueue<Integer, Integer> some = new FairQueue<>();
        for (int one : comers) {
            if (some.size() < 10 || some.makeRoomFor(one) != null) {
                some.add(one, one);
            }
        }
        assertEquals(Math.min(10, comers.size()), some.size());
        List<Integer> served = new ArrayList<>();
        for (Integer one = some.poll(); one != null; one = some.poll()) {
            served.add(one);
        }
        List<Integer> first = served.subList(0, (int) served.stream().distinct().count());
        assertEquals(first.size(), first.stream().distinct().count(), served.toString());
    }
}
