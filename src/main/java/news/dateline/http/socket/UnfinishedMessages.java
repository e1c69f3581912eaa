package news.dateline.http.socket;

import java.util.concurrent.atomic.AtomicLong;

/** The messages of which clients have sent a part only, on all WebSockets: bounded in bytes. */
final class UnfinishedMessages {

    private final long most;
    private final AtomicLong bytes = new AtomicLong();

    UnfinishedMessages(long most) {
        this.most = most;
    }

    /** For so many more bytes of a message; fails if there is no room. */
    void grow(int more) {
        if (bytes.addAndGet(more) > most) {
            bytes.addAndGet(-more);
            throw new InvalidMessage(
                    CloseCode.TRY_AGAIN_LATER,
                    "Unfinished messages take more than %,d bytes on this server.".formatted(most));
        }
    }

    void release(int all) {
        bytes.addAndGet(-all);
    }
}
