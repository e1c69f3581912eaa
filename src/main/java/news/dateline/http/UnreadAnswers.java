package news.dateline.http;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.Future;

/**
 * The answers or events of one connection that its client has not read for a while. Among all slow
 * answers they count as one, as small ones wait behind a long one. Used on the event loop of the
 * connection.
 */
public final class UnreadAnswers implements SlowAnswers.SlowAnswer {

    private static final long MILLIS_BEFORE_ONE_IS_SLOW = 500;

    private final SlowAnswers all;
    private final EventExecutor thread;
    private final LongSupplier left;
    private final Runnable whenGivenUp;
    private int count;
    private volatile long bytes;
    private volatile long begun;
    private volatile long leftBefore;
    private volatile boolean isGivenUp;

    /**
     * @param left how many bytes have left on the connection
     * @param whenGivenUp closes it
     */
    public UnreadAnswers(
            SlowAnswers all, EventExecutor thread, LongSupplier left, Runnable whenGivenUp) {
        this.all = all;
        this.thread = thread;
        this.left = left;
        this.whenGivenUp = whenGivenUp;
    }

    /**
     * @param leftBefore bytes that had left on this connection before it
     */
    public void add(long length, long leftBefore, Future<Void> sent) {
        if (sent.isComplete()) {
            return;
        }
        long now = System.nanoTime();
        ScheduledFuture<?> look =
                thread.schedule(
                        () -> slow(length, leftBefore, now, sent),
                        MILLIS_BEFORE_ONE_IS_SLOW,
                        TimeUnit.MILLISECONDS);
        sent.onComplete(any -> look.cancel(false));
    }

    private void slow(long length, long before, long since, Future<Void> sent) {
        if (sent.isComplete()) {
            return;
        }
        if (count == 0) {
            begun = since;
            leftBefore = before;
        }
        change(1, length);
        sent.onComplete(any -> change(-1, -length));
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    private void change(int more, long moreBytes) {
        all.remove(this);
        count += more;
        bytes += moreBytes;
        if (count > 1 && bytes > all.mostBytes()) {
            giveUp();
        } else if (count > 0 && !isGivenUp) {
            all.add(this);
        }
    }

    @Override
    public long length() {
        return bytes;
    }

    @Override
    public double bytesPerSecond() {
        double seconds = (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
        return (left.getAsLong() - leftBefore) / seconds;
    }

    @Override
    public void giveUp() {
        isGivenUp = true;
        whenGivenUp.run();
    }
}
