package news.dateline.interchange.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.LongSupplier;

import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a load has come: on a terminal in one line that is written over again and again,
 * else in plain lines now and then. What is wrong goes to standard error, and nothing else does.
 */
public final class Progress implements Report, AutoCloseable {

    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration IN_LOG = Duration.ofSeconds(30);
    private static final Duration LATELY = Duration.ofSeconds(60);
    private static final String ERASE_LINE = "\r\u001b[K";

    private record Moment(long time, int lines, long position) {}

    private final PrintStream out;
    private final PrintStream errors;
    private final boolean terminal;
    private final LongSupplier clock;
    private long shown;
    private @Nullable String bundle;
    private final Deque<Moment> moments = new ArrayDeque<>();
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
    public void warning(String name, Problem problem) {
        eraseLine();
        errors.println(name + ": warning: " + problem);
    }

    @Override
    public void unsaid(int problems) {
        eraseLine();
        errors.println("… and " + problems + " more problems and warnings");
    }

    @Override
    public void progress(String name, int lines, long position, long size) {
        long now = clock.getAsLong();
        if (!name.equals(bundle)) {
            bundle = name;
            moments.clear();
            moments.add(new Moment(shown, 0, 0));
        }
        moments.add(new Moment(now, lines, position));
        if (now - shown < (terminal ? ON_TERMINAL : IN_LOG).toNanos()) {
            return;
        }
        shown = now;
        String text = text(size);
        if (terminal) {
            out.print(ERASE_LINE + text);
            out.flush();
            midLine = true;
        } else {
            out.println(text);
        }
    }

    /**
     * By what was read lately: articles take longer than entities, and what is there already less.
     */
    private String text(long size) {
        Moment last = moments.getLast();
        while (moments.size() > 2 && last.time() - second().time() > LATELY.toNanos()) {
            moments.removeFirst();
        }
        Moment first = moments.getFirst();
        double seconds = Math.max(1e6, last.time() - first.time()) / 1e9;
        double bytesASecond = (last.position() - first.position()) / seconds;
        String text =
                String.format(
                        Locale.ROOT,
                        "%s: %,d lines, %,.0f per second",
                        bundle,
                        last.lines(),
                        (last.lines() - first.lines()) / seconds);
        if (size == 0 || bytesASecond == 0) {
            return text;
        }
        long left = Math.max(0, size - last.position());
        return text
                + String.format(
                        Locale.ROOT,
                        ", %.0f %%, %s left",
                        100.0 * (size - left) / size,
                        clockTime(Math.round(left / bytesASecond)));
    }

    private Moment second() {
        Iterator<Moment> some = moments.iterator();
        some.next();
        return some.next();
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
