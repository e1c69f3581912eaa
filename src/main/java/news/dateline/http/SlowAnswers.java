package news.dateline.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answers by HTTP and WebSocket that clients read slowly, bounded in number and bytes. When
 * there is no more room, those are given up that are read slowest: they hold memory for which
 * others wait.
 */
public final class SlowAnswers {

    private final int most;
    private final long mostBytes;
    private final Set<SlowAnswer> oldestFirst = new LinkedHashSet<>();
    private long bytes;

    public SlowAnswers(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** An answer that is being sent. */
    public interface SlowAnswer {

        /** The same as long as it is among them. */
        long length();

        /** Since it was begun. */
        double bytesPerSecond();

        /** From any thread: its connection is closed. */
        void giveUp();
    }

    /** Makes room for it among the others; a single one may always be sent. */
    public void add(SlowAnswer answer) {
        List<SlowAnswer> givenUp = new ArrayList<>();
        synchronized (this) {
            while (!oldestFirst.isEmpty() && isTooMuch(answer)) {
                SlowAnswer slowest = slowest(oldestFirst);
                remove(slowest);
                givenUp.add(slowest);
            }
            oldestFirst.add(answer);
            bytes += answer.length();
        }
        givenUp.forEach(SlowAnswer::giveUp);
    }

    private boolean isTooMuch(SlowAnswer more) {
        return oldestFirst.size() >= most || bytes + more.length() > mostBytes;
    }

    private static SlowAnswer slowest(Collection<SlowAnswer> some) {
        return some.stream()
                .min(Comparator.comparingDouble(SlowAnswer::bytesPerSecond))
                .orElseThrow();
    }

    /** How many bytes all together may have, unless it is a single one. */
    public long mostBytes() {
        return mostBytes;
    }

    public synchronized void remove(SlowAnswer answer) {
        if (oldestFirst.remove(answer)) {
            bytes -= answer.length();
        }
    }
}
