package news.dateline.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** How many bytes have arrived of each; the one that began first stands first. */
    private final Map<ArrivingBody, Long> arrived = new LinkedHashMap<>();

    private long bytes;

    ArrivingBodies(long mostBytes, Duration longest) {
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    synchronized void begin(ArrivingBody body) {
        arrived.put(body, 0L);
    }

    /**
     * Counts what has arrived of this body.
     *
     * @return whether the body may go on arriving; what is given up stays so, also as long as its
     *     event loop has not heard of it
     */
    boolean grow(ArrivingBody body, int more) {
        List<ArrivingBody> givenUp = new ArrayList<>();
        synchronized (this) {
            if (arrived.computeIfPresent(body, (some, before) -> before + more) == null) {
                return false;
            }
            bytes += more;
            Iterator<Map.Entry<ArrivingBody, Long>> oldest = arrived.entrySet().iterator();
            while (bytes > mostBytes && oldest.hasNext()) {
                Map.Entry<ArrivingBody, Long> next = oldest.next();
                bytes -= next.getValue();
                givenUp.add(next.getKey());
                oldest.remove();
            }
        }
        givenUp.forEach(some -> some.giveUp(full()));
        return !givenUp.contains(body);
    }

    synchronized void remove(ArrivingBody body) {
        Long released = arrived.remove(body);
        bytes -= released == null ? 0 : released;
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
            for (ArrivingBody body : arrived.keySet()) {
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
