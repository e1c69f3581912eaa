package news.dateline.desk.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A receiver that does not answer loses its connection when its time is over. */
class SenderTest {

    private static final String HINTS = "HTTP/1.1 103 Early Hints\r\n\r\n";
    private static final String ACCEPTED = "HTTP/1.1 204 No Content\r\n\r\n";

    private static final String KNOWN = "known.test";

    /** More than a receiver has connections. */
    private static final int MESSAGES = 12;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger open = new AtomicInteger();

    /** What the receiver says again and again. */
    private volatile String answer = "";

    private ServerSocket server;

    private static final String LATE = "The receiver did not answer in time.";

    private final Sender sender =
            new Sender(
                    vertx,
                    new Settings(true, Duration.ofMillis(700)),
                    new ReceiverNames(vertx, SenderTest::addresses));

    /** With a name: Quarkus starts no server if an anonymous class has checked settings. */
    private record Settings(boolean privateAddresses, Duration timeout) implements WebhooksConfig {}

    /** Of one name server that answers after a while, and of one that answers at once. */
    private static InetAddress[] addresses(String host) throws UnknownHostException {
        if (!host.endsWith(".test")) {
            return InetAddress.getAllByName(host);
        }
        try {
            Thread.sleep(host.equals(KNOWN) ? 600 : 300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (host.equals(KNOWN)) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
        throw new UnknownHostException(host);
    }

    @BeforeEach
    void begin() throws Exception {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(
                () -> {
                    while (true) {
                        Socket socket = server.accept();
                        open.incrementAndGet();
                        start(() -> talk(socket));
                        start(() -> readToTheEnd(socket));
                    }
                });
    }

    private interface Task {
        void run() throws Exception;
    }

    private static void start(Task task) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                task.run();
                            } catch (Exception e) {
                                // closed
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Socket socket) throws Exception {
        while (true) {
            Thread.sleep(20);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void readToTheEnd(Socket socket) throws IOException {
        try (socket) {
            socket.getInputStream().readAllBytes();
        } finally {
            open.decrementAndGet();
        }
    }

    @AfterEach
    void end() throws Exception {
        get(vertx.close());
        server.close();
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private Future<String> send() {
        return send("127.0.0.1");
    }

    private Future<String> send(String host) {
        String url = "http://" + host + ":" + server.getLocalPort() + "/hook";
        return sender.send(new Message(1, url, Signature.newSecret(), "m", "{}"));
    }

    private void sendMany() throws Exception {
        List<Future<String>> sent = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            sent.add(send());
        }
        for (Future<String> one : sent) {
            assertEquals(LATE, get(one));
        }
        Awaitility.await().until(() -> open.get() == 0);
        answer = ACCEPTED;
        assertNull(get(send()), "a message after those");
    }

    @Test
    void whenItSaysNothing() throws Exception {
        sendMany();
    }

    @Test
    void whenItSaysForEverThatItWillAnswer() throws Exception {
        answer = HINTS;
        sendMany();
    }

    @Test
    void aSlowNameServerHoldsUpOnlyItsOwnNames() throws Exception {
        answer = ACCEPTED;
        CompletableFuture<String> all = new CompletableFuture<>();
        vertx.runOnContext(
                any -> {
                    for (int i = 0; i < MESSAGES; i++) {
                        send("a.test");
                    }
                    send("b.test");
                    send().onComplete(result -> all.complete(result.result()));
                });
        assertNull(all.get(250, TimeUnit.MILLISECONDS));
    }

    /** Another server may send it after a minute: a lookup must not add to the time. */
    @Test
    void theLookupIsPartOfTheTimeout() throws Exception {
        long begin = System.nanoTime();
        assertEquals(LATE, get(send(KNOWN)));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        assertTrue(took < 1_200, () -> took + " ms");
    }
}
