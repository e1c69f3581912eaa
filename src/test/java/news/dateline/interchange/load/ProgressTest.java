package news.dateline.interchange.load;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import news.dateline.interchange.values.Problem;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProgressTest {

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(out), new PrintStream(errors), terminal, clock::get);
    }

    private void after(int seconds) {
        clock.set(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void aLogGetsALineNowAndThen() {
        try (Progress progress = progress(false)) {
            after(10);
            progress.progress("a.jsonl", 1_000, 100, 1_000);
            after(100);
            progress.progress("a.jsonl", 20_000, 250, 1_000);
        }
        assertEquals("a.jsonl: 20,000 lines, 211 per second, 25 %, 0:07:30 left\n", out.toString());
    }

    @Test
    void standardInputHasNoKnownEnd() {
        try (Progress progress = progress(false)) {
            after(50);
            progress.progress("-", 5_000, 700, 0);
        }
        assertEquals("-: 5,000 lines, 100 per second\n", out.toString());
    }

    @Test
    void aTerminalGetsOneLineThatGivesWayToProblems() {
        try (Progress progress = progress(true)) {
            after(1);
            progress.progress("a", 10, 1, 2);
            progress.problem("a", new Problem(7, "name", "is missing"));
        }
        assertEquals(
                "\r\u001b[Ka: 10 lines, 10 per second, 50 %, 0:00:01 left\r\u001b[K",
                out.toString());
        assertEquals("a: line 7, name: is missing\n", errors.toString());
    }
}
