package news.dateline.storage.hosts;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.impl.PgConnectionFactory;

/** Connects as Vert.x does, but only to a server that logs in by SCRAM-SHA-256. */
final class ScramConnections extends PgConnectionFactory {

    ScramConnections(Vertx vertx, PgConnectOptions options) {
        super((VertxInternal) vertx, () -> Future.succeededFuture(options));
    }

    @Override
    protected NetClient netClient(NetClientOptions options) {
        return new ScramNetClient(super.netClient(options));
    }
}
