package news.dateline;

import io.quarkus.runtime.Quarkus;
import sun.misc.Signal;

/**
 * Ends the server when it is told to: what runs is finished, and the exit status says that all went
 * well. By itself Java would exit with 143, which those who watch over it take for a fault.
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
