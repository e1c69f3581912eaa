package news.dateline.connections;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The open connections of one port. The instances are static, as Vert.x makes the listening sockets
 * before there are beans.
 */
public final class Connections {

    /** GraphQL and the pages. */
    public static final Connections PUBLIC =
            new Connections(
                    ConnectionsConfig::max,
                    "connections are open, which is the limit (dateline.connections.max)");

    /** Health and metrics. They have room of their own, however many come by the public port. */
    static final Connections MANAGEMENT =
            new Connections(
                    config -> 100,
                    "connections to the management port are open, which is the limit");

    private static final Set<Channel> LISTENING = ConcurrentHashMap.newKeySet();
    private static final Logger LOG = Logger.getLogger(Connections.class);
    private static final long WARN_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** An answer may come so long after its deadline. */
    private static final Duration BEYOND_THE_DEADLINE = Duration.ofSeconds(4);

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final ToIntFunction<ConnectionsConfig> max;
    private final String limit;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final LastingConnections lasting = new LastingConnections();
    private final OpenStreams streams = new OpenStreams();
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - WARN_AGAIN_NANOS);
    private volatile @Nullable ConnectionsConfig config;
    private volatile long patienceNanos;
    private volatile boolean isEnding;

    private Connections(ToIntFunction<ConnectionsConfig> max, String limit) {
        this.max = max;
        this.limit = limit;
    }

    /** Those that come by this socket. Only its port tells: Vert.x makes both sockets alike. */
    static Connections of(Channel listening) {
        String key =
                LaunchMode.current() == LaunchMode.TEST
                        ? "quarkus.management.test-port"
                        : "quarkus.management.port";
        // 0 until Quarkus has chosen one, if it is to choose.
        int management = ConfigProvider.getConfig().getOptionalValue(key, Integer.class).orElse(0);
        return listening.localAddress() instanceof InetSocketAddress address
                        && address.getPort() == management
                ? MANAGEMENT
                : PUBLIC;
    }

    static void listening(Channel server) {
        PUBLIC.begin();
        MANAGEMENT.begin();
        LISTENING.add(server);
        server.closeFuture().addListener(closed -> LISTENING.remove(server));
    }

    /** Servers come and go in tests; each reads the settings of its time. */
    private void begin() {
        config = null;
        isEnding = false;
    }

    ConnectionsConfig config() {
        ConnectionsConfig known = config;
        if (known == null) {
            SmallRyeConfig all = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
            known = all.getConfigMapping(ConnectionsConfig.class);
            patienceNanos =
                    all.getValue("dateline.limits.queue-time", Duration.class)
                            .plus(all.getValue("dateline.limits.deadline", Duration.class))
                            .plus(BEYOND_THE_DEADLINE)
                            .toNanos();
            config = known;
        }
        return known;
    }

    /** Whether there is room for it; if there was none, another is closed that waits. */
    boolean add(Connection connection) {
        if (open.size() >= max.applyAsInt(config())) {
            warn();
            Connection idlest = waitingLongest();
            if (idlest == null) {
                return false;
            }
            open.remove(idlest);
            idlest.close();
        }
        open.add(connection);
        connection
                .channel()
                .closeFuture()
                .addListener(
                        closed -> {
                            open.remove(connection);
                            lasting.remove(connection);
                        });
        return true;
    }

    /** On the event loop of the connection. */
    void beginsToLast(Connection connection) {
        if (connection.channel().isOpen()) {
            lasting.add(connection, max.applyAsInt(config()));
        }
    }

    void ceasesToLast(Connection connection) {
        lasting.remove(connection);
    }

    /** Fails if no more connections may last. */
    void checkLasting() {
        lasting.check(max.applyAsInt(config()));
    }

    private @Nullable Connection waitingLongest() {
        long now = System.nanoTime();
        long longest = -1;
        Connection found = null;
        for (Connection connection : open) {
            long nanos = connection.waitingNanos(now, patienceNanos);
            if (nanos > longest) {
                longest = nanos;
                found = connection;
            }
        }
        return found;
    }

    private void warn() {
        long now = System.nanoTime();
        long last = warned.get();
        if (now - last >= WARN_AGAIN_NANOS && warned.compareAndSet(last, now)) {
            LOG.warnf(
                    "%,d %s; those that wait longest for their clients are closed.",
                    max.applyAsInt(config()), limit);
        }
    }

    /** The streams of all connections by HTTP/2. */
    OpenStreams streams() {
        return streams;
    }

    /**
     * Takes no new connections, tells clients to leave those that are open, and waits until what
     * they asked is answered, as long as that may take.
     *
     * @param goodbye ends answers that would go on for ever, once their clients can come only to
     *     another server
     * @throws InterruptedException if it is interrupted; then all connections are closed at once
     */
    public void end(Runnable goodbye) throws InterruptedException {
        // First no new ones: clients whose connections are closed would come by these at once.
        LISTENING.stream()
                .filter(some -> of(some) == this)
                .forEach(some -> some.close().awaitUninterruptibly());
        isEnding = true;
        try {
            goodbye.run();
            open.stream()
                    .map(Connection::http2)
                    .filter(Objects::nonNull)
                    .forEach(Connection.Http2::announceEnd);
            TimeUnit.MILLISECONDS.sleep(config().endTime().toMillis());
            long patienceMillis = TimeUnit.NANOSECONDS.toMillis(patienceNanos);
            for (Connection some : open) {
                Connection.Http2 http2 = some.http2();
                if (http2 != null) {
                    http2.end(patienceMillis);
                } else if (some.isIdle()) {
                    some.close();
                }
            }
            long end = System.nanoTime() + patienceNanos;
            while (!open.isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } finally {
            open.forEach(Connection::close);
        }
    }

    boolean isEnding() {
        return isEnding;
    }
}
