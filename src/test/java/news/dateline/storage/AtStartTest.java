package news.dateline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A start goes on when the database answers late. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class AtStartTest {

    /** As the pool fails if no connection comes in time. */
    private static final Throwable LATE = new NoStackTraceThrowable("Timeout");

    private final AtomicInteger tries = new AtomicInteger();

    private Uni<Void> failing(int times, Throwable failure) {
        return tries.incrementAndGet() <= times
                ? Uni.createFrom().failure(failure)
                : Uni.createFrom().voidItem();
    }

    @Test
    void isTriedAgain() throws Throwable {
        AtStart.run("it", Duration.ofSeconds(20), () -> failing(2, LATE));
        assertEquals(3, tries.get());
    }

    @Test
    void saysWhatWasNotDone() {
        AtStart.NotAnswered failure =
                assertThrows(
                        AtStart.NotAnswered.class,
                        () -> AtStart.run("it", Duration.ofSeconds(1), () -> failing(99, LATE)));
        assertEquals(
                "Dateline did not start: the database did not answer for 1 seconds, so it was not done. The machine may be too busy; start Dateline again.",
                failure.getMessage());
    }

    @Test
    void otherFailuresEndItAtOnce() {
        assertThrows(
                UncheckedIOException.class,
                () ->
                        AtStart.run(
                                "it",
                                Duration.ofSeconds(20),
                                () ->
                                        failing(
                                                99,
                                                new UncheckedIOException(
                                                        new IOException("file")))));
        assertEquals(1, tries.get());
    }
}
