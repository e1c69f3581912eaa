package news.dateline.faults;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import news.dateline.start.Program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One light request after the other; each must be answered rightly within 10 seconds. */
final class LightRequests {

    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Program program;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    LightRequests(Program program) {
        this.program = program;
    }

    /** Until its thread is interrupted. */
    void askOn() {
        while (!Thread.currentThread().isInterrupted()) {
            long begun = System.nanoTime();
            try {
                String answer = program.ask(Clients.QUESTION);
                if (!answer.contains("Choe") || answer.contains("errors")) {
                    wrong.add(answer);
                }
                HttpResponse<String> ready = program.getManagement("/q/health/ready");
                if (ready.statusCode() != 200) {
                    wrong.add(ready.body());
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                wrong.add(e.toString());
            }
            long nanos = System.nanoTime() - begun;
            if (nanos > LONGEST_NANOS) {
                wrong.add("took longer than 10 s");
            }
            millis.add(nanos / 1_000_000);
            Clients.pause(100);
        }
    }

    void assertAnswered(long atLeast, long seconds) {
        assertTrue(millis.size() >= atLeast, millis + " in " + seconds + " s");
        assertEquals(List.of(), wrong);
    }
}
