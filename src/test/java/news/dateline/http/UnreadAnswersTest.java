package news.dateline.http;

import java.util.concurrent.TimeUnit;

import io.netty.channel.embedded.EmbeddedChannel;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** How the slow answers of one WebSocket count among all. */
class UnreadAnswersTest {

    private static final int MOST = 2;
    private static final long MOST_BYTES = 1_000;

    private final SlowAnswers all = new SlowAnswers(MOST, MOST_BYTES);
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private int givenUp;
    private final UnreadAnswers unread =
            new UnreadAnswers(all, channel.eventLoop(), () -> 0, () -> givenUp++);

    @BeforeEach
    void begin() {
        channel.freezeTime();
    }

    private Promise<Void> send(long bytes) {
        Promise<Void> sent = Promise.promise();
        unread.add(bytes, 0, sent.future());
        return sent;
    }

    private void waitMillis(long millis) {
        channel.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }

    private void addAnother(long bytes) {
        UnreadAnswers other =
                new UnreadAnswers(all, channel.eventLoop(), () -> 1_000_000, () -> {});
        other.add(bytes, 0, Promise.<Void>promise().future());
        waitMillis(600);
    }

    @Test
    void manyOfOneConnectionCountAsOne() {
        for (int i = 0; i < 9; i++) {
            send(100);
        }
        waitMillis(600);
        addAnother(1);
        assertEquals(0, givenUp);
        addAnother(1);
        assertEquals(1, givenUp);
    }

    @Test
    void theirBytesAreAdded() {
        for (int i = 0; i < 9; i++) {
            send(100);
        }
        waitMillis(600);
        addAnother(101);
        assertEquals(1, givenUp);
    }

    @Test
    void oneConnectionMayNotHaveAllBytesWithSeveral() {
        send(5_000);
        waitMillis(600);
        assertEquals(0, givenUp);
        send(1);
        waitMillis(600);
        assertEquals(1, givenUp);
    }

    @Test
    void whatIsSentDoesNotCount() {
        unread.add(5_000, 0, Future.succeededFuture());
        send(5_000).complete();
        Promise<Void> slow = send(900);
        waitMillis(600);
        slow.complete();
        addAnother(900);
        addAnother(1);
        assertEquals(0, givenUp);
    }
}
