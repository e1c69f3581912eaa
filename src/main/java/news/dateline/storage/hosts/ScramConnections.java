package news.dateline.storage.hosts;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.impl.NetClientImpl;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.impl.PgConnectionFactory;
import org.jspecify.annotations.Nullable;

/** Connects as Vert.x does, but only to a server that logs in by SCRAM-SHA-256. */
final class ScramConnections extends PgConnectionFactory {

    private @Nullable GuardedClient client;

    ScramConnections(Vertx vertx, PgConnectOptions options) {
        super((VertxInternal) vertx, () -> Future.succeededFuture(options));
    }

    /** One, as there are no others than these options. */
    @Override
    protected synchronized NetClient netClient(NetClientOptions options) {
        GuardedClient known = client;
        if (known == null) {
            // The factory tries again by itself.
            NetClientOptions once = new NetClientOptions(options).setReconnectAttempts(0);
            known = new GuardedClient(vertx, once, clientCloseFuture);
            clientCloseFuture.add(known);
            client = known;
        }
        return known;
    }

    /** Puts a {@link ScramHandshake} before each connection, as soon as there is one. */
    private static final class GuardedClient extends NetClientImpl {

        GuardedClient(VertxInternal vertx, NetClientOptions options, CloseFuture closed) {
            super(vertx, null, options, closed);
        }

        @Override
        protected void initChannel(ChannelPipeline pipeline) {
            super.initChannel(pipeline);
            pipeline.addFirst(new ScramHandshake());
        }
    }
}
