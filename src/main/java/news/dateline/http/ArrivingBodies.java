package news.dateline.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/**
 * The request bodies that clients are still sending, bounded in bytes and in time. When there is no
 * more room, the body that has been arriving longest is given up: an ordinary one arrives within
 * milliseconds, so clients that never finish lose before those that do.
 */
final class ArrivingBodies {

    /** Memory that a request takes whose body has not begun to arrive; it counts too. */
    static final int BYTES_BESIDE_THE_BODY = 8 * 1024;

    private static final int REQUEST_TIMEOUT = 408;

    private final long mostBytes;
    private final Duration longest;
    private final Set<ArrivingBody> oldestFirst = new LinkedHashSet<>();
    private long bytes;

    ArrivingBodies(long mostBytes, Duration longest) {
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    /**
     * Counts what has arrived of this body, or that it begins.
     *
     * @return whether the body may go on arriving; what is given up stays so, also as long as its
     *     event loop has not heard of it
     */
    boolean grow(ArrivingBody body, int more) {
        List<ArrivingBody> givenUp = new ArrayList<>();
        boolean isKept;
        synchronized (this) {
            if (body.isGivenUp()) {
                return false;
            }
            oldestFirst.add(body);
            bytes += more;
            body.hold(more);
            Iterator<ArrivingBody> oldest = oldestFirst.iterator();
            while (bytes > mostBytes && oldest.hasNext()) {
                ArrivingBody next = oldest.next();
                oldest.remove();
                bytes -= next.release();
                givenUp.add(next);
            }
            isKept = !body.isGivenUp();
        }
        givenUp.forEach(some -> some.giveUp(full()));
        return isKept;
    }

    synchronized void remove(ArrivingBody body) {
        if (oldestFirst.remove(body)) {
            bytes -= body.release();
        }
    }

    /** Of all bodies that are arriving. */
    synchronized long bytes() {
        return bytes;
    }

    /** Gives up what has taken too long. */
    void giveUpLate() {
        List<ArrivingBody> late = new ArrayList<>();
        long now = System.nanoTime();
        synchronized (this) {
            for (ArrivingBody body : oldestFirst) {
                if (now - body.begun() < longest.toNanos()) {
                    break;
                }
                late.add(body);
            }
        }
        late.forEach(some -> some.giveUp(late()));
    }

    private ApiError full() {
        return new ApiError(
                ErrorCode.UNAVAILABLE,
                String.format(
                        Locale.ENGLISH,
                        "All request bodies that are arriving take more than %,d bytes, which is the"
                                + " limit of this server; please send the request again.",
                        mostBytes));
    }

    private ApiError late() {
        return new Refusal(
                REQUEST_TIMEOUT,
                "The body took longer than %s s to arrive, which is the limit."
                        .formatted(longest.toMillis() / 1000.0));
    }
}
