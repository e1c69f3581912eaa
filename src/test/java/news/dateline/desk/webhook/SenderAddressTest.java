package news.dateline.desk.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Messages go to no address that only this server can reach. */
class SenderAddressTest {

    private static final String PUBLIC = "1.1.1.1";
    private static final String OF_THIS_MACHINE = "127.0.0.1";
    private static final String ACCEPTED = "HTTP/1.1 204 No Content\r\n\r\n";

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String answer = ACCEPTED;
    private ServerSocket server;

    /** With a name: Quarkus starts no server if an anonymous class has checked settings. */
    private record Settings(boolean privateAddresses, Duration timeout) implements WebhooksConfig {}

    @BeforeEach
    void begin() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                connections.incrementAndGet();
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                // closed
            }
        }
    }

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        server.close();
    }

    private String url() {
        return "http://receiver.test:" + server.getLocalPort() + "/hook";
    }

    private String send(boolean isPrivateAllowed, String url, String... addresses)
            throws Exception {
        Sender sender =
                new Sender(
                        vertx,
                        new Settings(isPrivateAllowed, Duration.ofSeconds(2)),
                        new ReceiverNames(vertx, host -> parsed(addresses)));
        return sender.send(new Message(1, url, Signature.newSecret(), "m", "{}"))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static InetAddress[] parsed(String... addresses) throws UnknownHostException {
        InetAddress[] all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(addresses[i]);
        }
        return all;
    }

    @Test
    void aNameThatLeadsToThisMachineIsRefusedWithoutAConnection() throws Exception {
        assertEquals("The address is not public: 127.0.0.1", send(false, url(), OF_THIS_MACHINE));
        assertEquals(0, connections.get());
        assertNull(send(true, url(), OF_THIS_MACHINE), "if private addresses are allowed");
    }

    @Test
    void noneOfItsAddressesMayBePrivate() throws Exception {
        String refused = "The address is not public: 127.0.0.1";
        assertEquals(refused, send(false, url(), PUBLIC, OF_THIS_MACHINE));
        assertEquals(refused, send(false, url(), OF_THIS_MACHINE, PUBLIC));
        assertEquals(0, connections.get());
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            connections.set(0);
            answer =
                    "HTTP/1.1 %d Elsewhere\r\ncontent-length: 0\r\nlocation: %s\r\n\r\n"
                            .formatted(status, url());
            assertEquals(
                    "The receiver answered with the status %d.".formatted(status),
                    send(true, url(), OF_THIS_MACHINE));
            assertEquals(1, connections.get());
        }
    }

    @Test
    void aUrlThatCannotBeReadIsAReasonAndNotThrown() throws Exception {
        for (String url : new String[] {"http://a b/", "mailto:desk"}) {
            assertEquals("The URL cannot be read.", send(true, url, OF_THIS_MACHINE));
        }
    }

    /** Perhaps it is another service, whose words are not for those who manage webhooks. */
    @Test
    void whatIsNotHttpIsNotRepeated() throws Exception {
        answer = "220 private greeting\r\n\r\n";
        assertEquals("The receiver's answer is not HTTP.", send(true, url(), OF_THIS_MACHINE));
        assertEquals(
                "Failed to create SSL connection",
                send(true, url().replace("http:", "https:"), OF_THIS_MACHINE));
    }
}
