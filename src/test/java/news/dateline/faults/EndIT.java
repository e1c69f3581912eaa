package news.dateline.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import news.dateline.start.PreparedHome;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.RawConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A server that is told to end while many clients ask on connections that they keep. */
@Tag("faults")
class EndIT {

    private static final int CLIENTS = 40;
    private static final String BODY =
            "{\"query\": \"{ articles(first: 3) { nodes { headline } } }\"}";

    @TempDir Path home;

    @Test
    void everyRequestThatWasSentIsAnswered() throws Exception {
        int port = FreePorts.next();
        Queue<String> unanswered = new ConcurrentLinkedQueue<>();
        AtomicInteger answered = new AtomicInteger();
        try (Program program =
                Program.serve(PreparedHome.in(home), port, Program.OPTIMIZED).untilItAnswers()) {
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(new Thread(() -> askUntilRefused(port, answered, unanswered)));
            }
            clients.forEach(Thread::start);
            Clients.pause(3_000);
            int before = answered.get();
            assertEquals(0, program.interrupt(), program.output());
            for (Thread client : clients) {
                client.join(20_000);
            }
            assertEquals(List.of(), List.copyOf(unanswered));
            assertTrue(answered.get() > before && before > CLIENTS, before + " answered before");
        }
    }

    /**
     * Each asks on one connection, on several streams at a time, until the server wants no more.
     */
    @Test
    void everyStreamThatWasTakenIsAnswered() throws Exception {
        int port = FreePorts.next();
        Queue<String> unanswered = new ConcurrentLinkedQueue<>();
        AtomicInteger answered = new AtomicInteger();
        try (Program program =
                Program.serve(PreparedHome.in(home), port, Program.OPTIMIZED).untilItAnswers()) {
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(
                        new Thread(() -> new StreamsUntilEnd(port, answered, unanswered).run()));
            }
            clients.forEach(Thread::start);
            Clients.pause(3_000);
            int before = answered.get();
            assertEquals(0, program.interrupt(), program.output());
            for (Thread client : clients) {
                client.join(20_000);
            }
            assertEquals(List.of(), List.copyOf(unanswered));
            assertTrue(answered.get() > before && before > CLIENTS, before + " answered before");
        }
    }

    private static void askUntilRefused(
            int port, AtomicInteger answered, Queue<String> unanswered) {
        try {
            while (true) {
                try (RawConnection connection = RawConnection.to(port)) {
                    while (asks(connection)) {
                        answered.incrementAndGet();
                    }
                    answered.incrementAndGet();
                }
            }
        } catch (ConnectException e) {
            // Nothing was sent: the server takes no new connections any more.
            return;
        } catch (IOException e) {
            unanswered.add(e.toString());
        }
    }

    /** Whether the connection stays open after the answer. */
    private static boolean asks(RawConnection connection) throws IOException {
        String answer =
                connection.post("/graphql", "Content-Length: " + BODY.length()).send(BODY).answer();
        return !answer.toLowerCase().contains("connection: close");
    }
}
