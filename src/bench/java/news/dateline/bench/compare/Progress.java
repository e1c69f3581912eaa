package news.dateline.bench.compare;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What the bench is doing, on standard error. */
final class Progress {

    private Progress() {}

    static void say(String what) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
