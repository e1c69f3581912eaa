package news.dateline.storage;

import java.time.Duration;
import jakarta.inject.Singleton;

/** When the database last answered a reading statement. */
@Singleton
public class LastAnswer {

    private volatile long nanos;
    private volatile boolean isKnown;

    void isNow() {
        nanos = System.nanoTime();
        isKnown = true;
    }

    public boolean isWithin(Duration time) {
        return isKnown && System.nanoTime() - nanos <= time.toNanos();
    }
}
