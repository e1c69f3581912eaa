package news.dateline.storage.hosts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Singleton;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.Pool;

/** Makes pools each of whose connections is to the server that takes writes. */
@Singleton
class WritablePools {

    private final DatabaseConfig config;

    WritablePools(DatabaseConfig config) {
        this.config = config;
    }

    /** A pool, and the servers that it looks for the right one among. */
    record Made(Pool pool, Hosts hosts) {}

    /** Only the older way to say where connections come from lets us look at each first. */
    @SuppressWarnings("deprecation")
    Made make(PgPoolCreator.Input input, List<PgConnectOptions> servers) {
        if (config.requireScram()) {
            servers.forEach(WritablePools::requireNoTls);
        }
        Vertx vertx = input.vertx();
        Hosts hosts =
                new Hosts(
                        servers.stream()
                                .map(
                                        options ->
                                                new Host(
                                                        vertx,
                                                        options,
                                                        patience(servers.size()),
                                                        config.readOnly(),
                                                        config.requireScram()))
                                .toList());
        Pool pool =
                PgDriver.INSTANCE
                        .createPool(
                                vertx,
                                () -> Future.succeededFuture(servers.get(0)),
                                input.poolOptions()
                                        .setConnectionTimeout(
                                                (int) config.acquireTimeout().toMillis())
                                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                        .connectionProvider(
                                context -> hosts.find(context).map(Hosts.Found::connection));
        return new Made(pool, hosts);
    }

    /** Where there is no other server to try, a slow one is waited for. */
    private Duration patience(int servers) {
        boolean isLonger = config.silence().compareTo(config.connectTimeout()) > 0;
        return servers == 1 && isLonger ? config.silence() : config.connectTimeout();
    }

    private static void requireNoTls(PgConnectOptions options) {
        if (options.getSslMode() != SslMode.DISABLE) {
            throw new ConfigurationException(
                    "dateline.database.require-scram is for connections without TLS; with TLS use sslmode=verify-full, which proves who the server is.");
        }
    }
}
