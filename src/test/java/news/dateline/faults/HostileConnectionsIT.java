package news.dateline.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import news.dateline.testing.RawConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that try to use up the server before they ask anything; it answers others meanwhile. */
@Tag("faults")
class HostileConnectionsIT {

    private static final int CONNECTIONS = 4_500;

    /**
     * Of them in a second. Each has as long for its request as 2,000 others take to connect, so an
     * attacker who is faster than the test's own client takes to ask would shut that out.
     */
    private static final int PACE = 1_000;

    private static final int STREAMS = 7_000;
    private static final int BODY = 60_000;
    private static final int SECONDS = 12;

    /** Else each of the streams is a line in the log of the tests. Kept, so that it stays off. */
    private static final Logger CLIENT =
            Logger.getLogger("io.vertx.core.http.impl.HttpClientRequestImpl");

    static {
        CLIENT.setLevel(Level.OFF);
    }

    @RegisterExtension static final UnderAttack SERVER = new UnderAttack();

    @Test
    void bodiesOneByteShortOnManyConnections() throws Exception {
        SERVER.assertAnswersThroughout(
                port -> {
                    List<RawConnection> open = new ArrayList<>();
                    int sent = 0;
                    for (int i = 0; i < CONNECTIONS; i++) {
                        keepPace(i);
                        RawConnection one = RawConnection.to(port);
                        open.add(one);
                        sent += sendsMost(one) ? 1 : 0;
                    }
                    assertTrue(sent > CONNECTIONS / 2, sent + " bodies were sent");
                    Clients.pause(SECONDS * 1_000);
                    for (RawConnection one : open) {
                        one.close();
                    }
                });
    }

    private static void keepPace(int connections) {
        if (connections % (PACE / 20) == 0) {
            Clients.pause(1_000 / 20);
        }
    }

    /** Not if it is given up meanwhile, which is what the limit is for. */
    private static boolean sendsMost(RawConnection connection) {
        try {
            connection.post("/graphql", "Content-Length: " + BODY).send(" ".repeat(BODY - 1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void bodiesWithoutEndOnManyStreams() throws Exception {
        SERVER.assertAnswersThroughout(HostileConnectionsIT::openStreams);
    }

    private static void openStreams(int port) throws Exception {
        Vertx vertx = Vertx.vertx();
        AtomicInteger opened = new AtomicInteger();
        HttpClient client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setProtocolVersion(HttpVersion.HTTP_2)
                                .setHttp2MaxPoolSize(STREAMS / 100)
                                .setHttp2ClearTextUpgrade(false));
        for (int i = 0; i < STREAMS; i++) {
            client.request(HttpMethod.POST, port, "localhost", "/graphql")
                    .onSuccess(
                            request -> {
                                opened.incrementAndGet();
                                request.setChunked(true);
                                request.putHeader("Content-Type", "application/json");
                                request.write(Buffer.buffer(" ".repeat(BODY)));
                            });
        }
        Clients.pause(SECONDS * 1_000);
        vertx.close().toCompletionStage().toCompletableFuture().get();
        assertTrue(opened.get() > STREAMS / 2, opened + " streams were opened");
    }

    @Test
    void headsThatNeverEnd() throws Exception {
        SERVER.assertAnswersThroughout(
                port -> {
                    List<RawConnection> open = new ArrayList<>();
                    for (int i = 0; i < CONNECTIONS; i++) {
                        keepPace(i);
                        open.add(RawConnection.to(port).send("GET /graphql HTTP/1.1\r\n"));
                    }
                    Clients.pause(SECONDS * 1_000);
                    for (RawConnection one : open) {
                        one.close();
                    }
                });
    }

    @Test
    void pipelinedRequestsWithoutEnd() throws Exception {
        byte[] many =
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .repeat(1_000)
                        .getBytes();
        SERVER.assertAnswersThroughout(
                port -> {
                    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
                    while (System.nanoTime() < end) {
                        try (RawConnection connection = RawConnection.to(port)) {
                            for (int i = 0; i < 100; i++) {
                                connection.send(many);
                            }
                        } catch (IOException e) {
                            Clients.pause(5);
                        }
                    }
                });
    }
}
