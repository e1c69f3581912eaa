package news.dateline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import news.dateline.start.PreparedHome;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A server with little memory that somebody attacks while another client asks it, and something
 * else whether it is ready.
 */
final class UnderAttack implements BeforeAllCallback, AfterAllCallback {

    private static final int WARM_UP = 50;
    private static final int MOST_LINES = 200;

    private Program program;
    private int port;

    interface Attack {
        void on(int port) throws Exception;
    }

    /**
     * One server for all attacks of a class. How long the database takes beside an attack on the
     * same machine is not what is tried.
     */
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        port = FreePorts.next();
        program =
                Program.serve(
                                PreparedHome.in(
                                        Files.createTempDirectory(Path.of("target"), "attacked")),
                                port,
                                Program.OPTIMIZED,
                                "-Xmx512m",
                                "-Ddateline.limits.database-time=10S",
                                "-Ddateline.rate-limit.addresses=0")
                        .untilItAnswers();
    }

    /** The same where light requests are answered once a second. */
    void assertAnswersThroughout(Attack attack) throws Exception {
        assertAnswersThroughout(1, attack);
    }

    /**
     * It answers during the attack and afterwards, and neither fails nor fills its log.
     *
     * @param most seconds that a light request takes on the average
     */
    void assertAnswersThroughout(int most, Attack attack) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            program.ask(Clients.QUESTION);
        }
        long lines = lines();
        LightRequests light = new LightRequests(program);
        Thread thread = new Thread(light::askOn);
        thread.start();
        long begun = System.nanoTime();
        attack.on(port);
        long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        thread.interrupt();
        thread.join();
        light.assertAnswered(seconds / most, seconds);
        assertTrue(program.ask(Clients.QUESTION).contains("Choe"));
        assertFalse(program.output().contains("OutOfMemoryError"), program.output());
        assertTrue(lines() - lines < MOST_LINES, program.output());
        String metrics = program.getManagement("/q/metrics").body();
        assertFalse(metrics.contains("code=\"INTERNAL\""), metrics);
    }

    private long lines() throws IOException {
        return program.output().lines().count();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        program.close();
    }
}
