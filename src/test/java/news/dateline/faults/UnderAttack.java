package news.dateline.faults;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import news.dateline.start.Program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A server with little memory that somebody attacks while another client asks it, and something
 * else whether it is ready.
 */
final class UnderAttack {

    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final int WARM_UP = 50;
    private static final int MOST_LINES = 200;

    private final Program program;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    private UnderAttack(Program program) {
        this.program = program;
    }

    interface Attack {
        void on(int port) throws Exception;
    }

    /** The same where light requests are answered once a second. */
    static void assertAnswersThroughout(Path home, Attack attack) throws Exception {
        assertAnswersThroughout(home, 1, attack);
    }

    /**
     * It answers during the attack and afterwards, and neither fails nor fills its log.
     *
     * @param most seconds that a light request takes on the average
     */
    static void assertAnswersThroughout(Path home, int most, Attack attack) throws Exception {
        int port = Program.freePort();
        try (Program program = start(home, port)) {
            for (int i = 0; i < WARM_UP; i++) {
                program.ask(Clients.QUESTION);
            }
            UnderAttack light = new UnderAttack(program);
            Thread thread = new Thread(light::askOn);
            thread.start();
            long begun = System.nanoTime();
            attack.on(port);
            long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
            thread.interrupt();
            thread.join();
            assertTrue(
                    light.millis.size() >= seconds / most, light.millis + " in " + seconds + " s");
            assertEquals(List.of(), light.wrong);
            assertTrue(program.ask(Clients.QUESTION).contains("Choe"));
            assertFalse(program.output().contains("OutOfMemoryError"), program.output());
            assertTrue(program.output().lines().count() < MOST_LINES, program.output());
            String metrics = program.getManagement("/q/metrics").body();
            assertFalse(metrics.contains("code=\"INTERNAL\""), metrics);
        }
    }

    /** How long the database takes beside an attack on the same machine is not what is tried. */
    private static Program start(Path home, int port) throws Exception {
        return Program.serve(
                        home,
                        port,
                        "-Xmx512m",
                        "-Ddateline.limits.database-time=10S",
                        "-Ddateline.rate-limit.addresses=0")
                .untilItAnswers();
    }

    /** One light request after the other; each must be answered rightly within 10 seconds. */
    private void askOn() {
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
}
