package news.dateline.interchange;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far a load has come: on a terminal in one line that is written over again and again,
 * else in plain lines now and then. What is wrong goes to standard error, and nothing else does.
 */
final class Progress implements Report, AutoCloseable {

    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration IN_LOG = Duration.ofSeconds(30);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final PrintStream errors;
    private final boolean terminal;
    private final LongSupplier clock;
    private long shown;
    private String bundle;
    private long bundleBegin;
    private boolean midLine;

    /**
     * @param clock in nanoseconds
     */
    Progress(PrintStream out, PrintStream errors, boolean terminal, LongSupplier clock) {
        this.out = out;
        this.errors = errors;
        this.terminal = terminal;
        this.clock = clock;
        this.shown = clock.getAsLong();
        this.bundleBegin = shown;
    }

    static Progress here() {
        // From JDK 22 on there is a console without a terminal too, unless one asks for this kind.
        System.setProperty("jdk.console", "java.base");
        return new Progress(System.out, System.err, System.console() != null, System::nanoTime);
    }

    @Override
    public void problem(String name, Problem problem) {
        eraseLine();
        errors.println(name + ": " + problem);
    }

    @Override
    public void progress(String name, int lines, long position, long size) {
        long now = clock.getAsLong();
        if (bundle != null && !name.equals(bundle)) {
            bundleBegin = shown;
        }
        bundle = name;
        if (now - shown < (terminal ? ON_TERMINAL : IN_LOG).toNanos()) {
            return;
        }
        shown = now;
        String text = text(lines, position, size, Duration.ofNanos(now - bundleBegin));
        if (terminal) {
            out.print(ERASE_LINE + text);
            out.flush();
            midLine = true;
        } else {
            out.println(text);
        }
    }

    private String text(int lines, long position, long size, Duration time) {
        double seconds = Math.max(0.001, time.toMillis() / 1000.0);
        String text =
                String.format(
                        Locale.ROOT,
                        "%s: %,d lines, %,.0f a second",
                        bundle,
                        lines,
                        lines / seconds);
        if (size == 0 || position == 0) {
            return text;
        }
        double share = Math.min(1, (double) position / size);
        return text
                + String.format(
                        Locale.ROOT,
                        ", %.0f %%, %s left",
                        share * 100,
                        clockTime(Math.round(seconds / share * (1 - share))));
    }

    private static String clockTime(long seconds) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private void eraseLine() {
        if (midLine) {
            out.print(ERASE_LINE);
            out.flush();
            midLine = false;
        }
    }

    @Override
    public void close() {
        eraseLine();
    }
}
