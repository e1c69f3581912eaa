package news.dateline.ratelimit;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QuotaTest {

    private static final long START = 1_800_000_000_000L;
    private static final long LIMIT = 1_000;

    /** One request, some milliseconds after the last. */
    private record Step(long after, long cost) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> pauses =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(0, 2_000)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(50_000, 130_000)));
        return Combinators.combine(pauses, Arbitraries.longs().between(0, LIMIT + 200))
                .as(Step::new)
                .list()
                .ofMaxSize(100);
    }

    /** The same by adding up the costs of each minute. */
    @Property
    void takesWhatIsLeftOfTheMinuteAndNoMore(@ForAll("steps") List<Step> steps) {
        Quota quota = new Quota(LIMIT);
        long now = START;
        long end = 0;
        long used = 0;
        for (Step step : steps) {
            now += step.after();
            boolean isNew = now >= end;
            Quota.Window taken = quota.take(step.cost(), now);
            if ((isNew ? 0 : used) + step.cost() > LIMIT) {
                assertNull(taken);
                continue;
            }
            used = isNew ? 0 : used;
            end = isNew ? now + Quota.WINDOW_MILLIS : end;
            used += step.cost();
            assertNotNull(taken);
            assertEquals(used, taken.used());
            assertEquals(end, taken.end());
            assertTrue(taken.used() <= LIMIT);
            assertEquals(LIMIT - used, quota.left(taken));
        }
    }

    @Property
    void wholeLimitIsBackAfterExactlyAMinute(
            @ForAll @LongRange(min = 1, max = LIMIT) long used,
            @ForAll @LongRange(min = 0, max = 300_000) long later) {
        Quota quota = new Quota(LIMIT);
        quota.take(used, START);
        Quota.Window then = quota.at(START + later);
        assertEquals(later < 60_000 ? LIMIT - used : LIMIT, quota.left(then));
        assertEquals(
                later < 60_000 ? START + 60_000 : START + later + 60_000,
                then.end(),
                "the end of the minute");
    }

    @Test
    void whatIsTakenInTheLastMillisecondIsOfThatMinute() {
        Quota quota = new Quota(LIMIT);
        quota.take(LIMIT, START);
        assertNull(quota.take(1, START + 59_999));
        assertNotNull(quota.take(LIMIT, START + 60_000));
    }

    @Property
    void givingBackLeavesWhatOthersHaveUsed(
            @ForAll @IntRange(min = 0, max = 500) int own,
            @ForAll @IntRange(min = 0, max = 500) int others,
            @ForAll @IntRange(min = 0, max = 5_000) int refused) {
        Quota quota = new Quota(LIMIT);
        Quota.Window taken = quota.take(own, START);
        quota.take(others, START + 1);
        quota.add(refused, START + 2);
        quota.giveBack(own, taken);
        assertEquals(others + refused, quota.at(START + 3).used());
    }

    @Test
    void nothingIsGivenBackToTheNextMinute() {
        Quota quota = new Quota(LIMIT);
        Quota.Window taken = quota.take(300, START);
        quota.take(200, START + 60_000);
        quota.giveBack(300, taken);
        assertEquals(200, quota.at(START + 60_001).used());
    }

    @Test
    void nothingLeftRefusesAllButWhatIsFree() {
        Quota quota = new Quota(LIMIT);
        quota.add(3 * LIMIT, START);
        assertEquals(0, quota.left(quota.at(START)));
        assertNull(quota.take(1, START));
        assertNotNull(quota.take(0, START));
    }

    @Test
    void clockThatIsSetBackDoesNotProlongTheMinute() {
        Quota quota = new Quota(LIMIT);
        quota.take(LIMIT, START);
        assertNotNull(quota.take(1, START - 3_600_000));
    }

    /** Many threads at once get the whole limit, and no more. */
    @Test
    void threadsTogetherTakeTheLimit() throws Exception {
        int threads = 8;
        long limit = 100_000;
        for (int round = 0; round < 20; round++) {
            Quota quota = new Quota(limit);
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            List<Future<Long>> taken =
                    IntStream.range(0, threads)
                            .mapToObj(
                                    any ->
                                            pool.submit(
                                                    () -> {
                                                        start.await();
                                                        return takeUntilRefused(quota);
                                                    }))
                            .toList();
            start.countDown();
            long sum = 0;
            for (Future<Long> one : taken) {
                sum += one.get();
            }
            pool.shutdown();
            assertEquals(limit, sum);
        }
    }

    private static long takeUntilRefused(Quota quota) {
        long taken = 0;
        while (quota.take(5, START) != null) {
            taken += 5;
        }
        return taken;
    }
}
