package news.dateline.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import news.dateline.change.Change;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.entity.GlobalId;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Changes are compared with the filters of subscriptions to the feed. */
class InterestEventsTest {

    private static Change change(long row) {
        Change change = new Change();
        change.rowId = row;
        change.kind = ChangeKind.PUBLISHED;
        change.nodeKind = ChangedKind.ARTICLE;
        change.row = row;
        return change;
    }

    private static Interest.Changes of(List<String> nodes) {
        return Interest.Changes.of(Map.of("nodes", nodes));
    }

    private static List<String> nodes(long from, int number) {
        return LongStream.range(from, from + number)
                .mapToObj(row -> GlobalId.encode("Article", row))
                .toList();
    }

    private static boolean isEvent(Map<String, Object> filter) {
        return InterestEvents.of(Interest.Changes.of(filter), change(7), false) != null;
    }

    @Test
    void eachFieldOfTheFilterCounts() {
        assertNotNull(InterestEvents.of(Interest.Changes.of(null), change(7), false));
        assertTrue(isEvent(Map.of()));
        assertTrue(
                isEvent(
                        Map.of(
                                "kinds", List.of("CHANGED", "PUBLISHED"),
                                "types", List.of("ARTICLE"),
                                "nodes", nodes(5, 3))));
        assertFalse(isEvent(Map.of("kinds", List.of("CHANGED"))));
        assertFalse(isEvent(Map.of("types", List.of("PERSON"))));
        assertFalse(isEvent(Map.of("nodes", nodes(8, 3))));
        assertFalse(isEvent(Map.of("nodes", List.of())));
        assertTrue(isEvent(Collections.singletonMap("nodes", null)));
    }

    @Test
    void theOrderOfAFilterDoesNotCount() {
        List<String> nodes = new ArrayList<>(nodes(1, 5));
        Interest.Changes one = of(nodes);
        Collections.reverse(nodes);
        assertEquals(one, of(nodes));
    }

    private static Object eventOfVersion(ChangeKind kind, int version) {
        Change change = change(7);
        change.kind = kind;
        change.version = version;
        return InterestEvents.of(new Interest.Articles(Map.of("language", "en")), change, false);
    }

    @Test
    void onlyAnArticleThatIsNewCannotHaveMatchedBefore() {
        assertNull(eventOfVersion(ChangeKind.PUBLISHED, 1));
        assertNotNull(eventOfVersion(ChangeKind.PUBLISHED, 2), "after a withdrawal");
        assertNotNull(eventOfVersion(ChangeKind.CHANGED, 2));
    }

    /** On the thread of all subscribers: with ids decoded for each change it took seconds. */
    @Test
    void manyLongFiltersTakeLittleTime() {
        List<Interest.Changes> interests = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            interests.add(of(nodes(1_000 + 100L * i, 100)));
        }
        List<Change> changes = LongStream.range(1, 201).mapToObj(row -> change(row)).toList();
        assertTimeout(
                Duration.ofSeconds(1),
                () ->
                        interests.forEach(
                                interest ->
                                        changes.forEach(
                                                change ->
                                                        assertNull(
                                                                InterestEvents.of(
                                                                        interest, change,
                                                                        false)))));
    }
}
