package news.dateline.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import graphql.ExecutionResultImpl;
import news.dateline.execution.EventResult;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Results are kept for other subscribers, but not more than there is memory for. */
class RecentResultsTest {

    private final RecentResults recent = new RecentResults(1_000);
    private int executed;

    private void take(Item item, long bytes) {
        item.result(
                "document",
                () -> {
                    executed++;
                    return CompletableFuture.completedFuture(
                            new EventResult(new ExecutionResultImpl(null, List.of()), null, bytes));
                });
    }

    private List<Item> items(int number) {
        return IntStream.range(0, number).mapToObj(id -> new Item(id, "event", recent)).toList();
    }

    @Test
    void theOldestGoFirst() {
        List<Item> items = items(6);
        items.forEach(item -> take(item, 100));
        assertEquals(6, executed);
        items.subList(1, 6).forEach(item -> take(item, 100));
        assertEquals(6, executed, "five results of 200 bytes with their text are kept");
        take(items.get(0), 100);
        assertEquals(7, executed);
    }

    @Test
    void oneThatIsTooLargeIsNotKept() {
        Item item = items(1).get(0);
        take(item, 501);
        take(item, 501);
        assertEquals(2, executed);
    }
}
