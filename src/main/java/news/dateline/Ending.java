package news.dateline;

import io.quarkus.runtime.Quarkus;
import sun.misc.Signal;

/**
 * Shuts the server down on a signal: running requests are finished, and the exit status is 0. By
 * default Java would exit with 143, which process managers treat as a failure.
 */
final class Ending {

    private Ending() {}

    static void onSignals() {
        on("TERM");
        on("INT");
    }

    private static void on(String name) {
        try {
            Signal.handle(new Signal(name), any -> Quarkus.asyncExit(0));
        } catch (IllegalArgumentException e) {
            // Started with -Xrs, which leaves signals to somebody else.
            return;
        }
    }
}
