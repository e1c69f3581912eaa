package news.dateline.storage.hosts;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import news.dateline.testing.FakeServer;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Who has taken the port of the database gets no password out of either client, and no question.
 */
@QuarkusTest
@TestProfile(SampleGraph.class)
class ScramOnlyTest {

    private static final String PASSWORD = "hunter2hunter2";
    private static final String QUESTION = "pg_is_in_recovery";

    @Inject Vertx vertx;

    @ParameterizedTest
    @EnumSource
    void readersTellNothing(FakeServer.Asks asks) throws Exception {
        try (FakeServer fake = new FakeServer(0, asks)) {
            ExecutionException refused =
                    assertThrows(ExecutionException.class, () -> connect(fake.port(), true));
            assertTrue(
                    refused.getCause().getMessage().contains("SCRAM-SHA-256"),
                    refused.getCause().toString());
            assertNothingTold(fake);
        }
    }

    /** Otherwise the test would prove nothing. */
    @Test
    void withoutTheSettingTheyTellThePassword() throws Exception {
        try (FakeServer fake = new FakeServer(0, FakeServer.Asks.CLEARTEXT)) {
            assertThrows(Exception.class, () -> connect(fake.port(), false));
            assertTrue(fake.received().contains(PASSWORD), fake.received());
        }
    }

    @ParameterizedTest
    @EnumSource
    void migrationsAndLoadsTellNothing(FakeServer.Asks asks) throws Exception {
        Properties login = new Properties();
        login.setProperty("user", "dateline");
        login.setProperty("password", PASSWORD);
        login.setProperty("requireAuth", "scram-sha-256");
        login.setProperty("socketTimeout", "5");
        try (FakeServer fake = new FakeServer(0, asks)) {
            String url = "jdbc:postgresql://127.0.0.1:" + fake.port() + "/x";
            assertThrows(SQLException.class, () -> new Driver().connect(url, login));
            assertNothingTold(fake);
        }
    }

    /** As PostgreSQL does, in pieces of any size; EmbeddedServerIT has a real one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 1000})
    void aLoginByScramGoesThrough(int size) {
        ByteBuf all = Unpooled.buffer();
        for (int code : List.of(10, 11, 12, 0)) {
            String more = code == 0 ? "" : "message " + code;
            all.writeByte('R').writeInt(8 + more.length()).writeInt(code);
            all.writeCharSequence(more, StandardCharsets.US_ASCII);
        }
        all.writeByte('S').writeInt(8).writeInt(0);
        all.writeByte('Z').writeInt(5).writeByte('I');
        byte[] expected = ByteBufUtil.getBytes(all);
        EmbeddedChannel channel = new EmbeddedChannel(new ScramHandshake());
        while (all.isReadable()) {
            channel.writeInbound(all.readBytes(Math.min(size, all.readableBytes())));
        }
        ByteBuf seen = Unpooled.buffer();
        for (ByteBuf some = channel.readInbound(); some != null; some = channel.readInbound()) {
            seen.writeBytes(some);
        }
        assertArrayEquals(expected, ByteBufUtil.getBytes(seen));
    }

    private static void assertNothingTold(FakeServer fake) {
        assertEquals(1, fake.connections());
        assertFalse(fake.received().contains(PASSWORD), fake.received());
        assertFalse(fake.received().contains("md5"), fake.received());
        assertFalse(fake.received().contains(QUESTION), fake.received());
    }

    private void connect(int port, boolean requireScram) throws Exception {
        PgConnectOptions options =
                new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setDatabase("news")
                        .setUser("reader")
                        .setPassword(PASSWORD);
        new Host(vertx, options, Duration.ofSeconds(3), false, requireScram)
                .connect(vertx.getOrCreateContext())
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }
}
