package news.dateline.storage;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogRecord;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import news.dateline.testing.CapturedLog;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Work that fails is tried again, and the log tells when that goes on. */
class RepeatedWorkTest {

    private static final int LOOKS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void end() {
        vertx.close();
    }

    private List<LogRecord> warnings(Duration tillWarning) throws Exception {
        RepeatedWork work =
                new RepeatedWork(
                        vertx,
                        "tidying",
                        Duration.ofMillis(10),
                        () -> {
                            looks.incrementAndGet();
                            return Uni.createFrom().failure(new IllegalStateException("no"));
                        },
                        Duration.ofMinutes(1),
                        tillWarning);
        return CapturedLog.during(
                        FailureLog.class,
                        () -> {
                            work.start();
                            await().atMost(20, TimeUnit.SECONDS).until(() -> looks.get() > LOOKS);
                            work.stop();
                            return null;
                        })
                .stream()
                .filter(line -> line.getLevel().intValue() >= Level.WARN.intValue())
                .toList();
    }

    @Test
    void whatFailsForLongIsToldOnce() throws Exception {
        List<LogRecord> warnings = warnings(Duration.ofMillis(50));
        assertEquals(1, warnings.size());
        assertTrue(CapturedLog.text(warnings.get(0)).contains("tidying"));
    }

    /** As when the network has lost the database's answer. */
    @Test
    void aLookThatDoesNotEndIsFollowedByAnother() {
        RepeatedWork work =
                new RepeatedWork(
                        vertx,
                        "tidying",
                        Duration.ofMillis(10),
                        () -> {
                            looks.incrementAndGet();
                            return Uni.createFrom().nothing();
                        },
                        Duration.ofMillis(50),
                        Duration.ofMinutes(1));
        work.start();
        await().atMost(20, TimeUnit.SECONDS).until(() -> looks.get() > 2);
        work.stop();
    }

    @Test
    void whatFailsForAMomentIsNot() throws Exception {
        assertEquals(List.of(), warnings(Duration.ofMinutes(1)));
    }
}
