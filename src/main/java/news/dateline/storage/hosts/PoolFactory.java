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
class PoolFactory {

    private final DatabaseConfig config;

    PoolFactory(DatabaseConfig config) {
        this.config = config;
    }

    /** A pool, and the servers that it looks for the right one among. */
    record Made(Pool pool, Hosts hosts) {}

    /**
     * Only the older way to say where connections come from lets us look at each first.
     *
     * @param servers as quarkus.datasource has them, with its user
     */
    @SuppressWarnings("deprecation")
    Made make(
            PgPoolCreator.Input input, List<PgConnectOptions> servers, DatabaseConfig.Login role) {
        Vertx vertx = input.vertx();
        List<PgConnectOptions> options =
                servers.stream().map(server -> loggedInAs(role, server)).toList();
        if (config.requireScram()) {
            options.forEach(PoolFactory::requireNoTls);
        }
        Duration patience = patience(options.size());
        Hosts hosts =
                new Hosts(
                        options.stream()
                                .map(
                                        server ->
                                                new Host(
                                                        vertx,
                                                        server,
                                                        patience,
                                                        config.readOnly(),
                                                        config.requireScram()))
                                .toList());
        Pool pool =
                PgDriver.INSTANCE
                        .createPool(
                                vertx,
                                () -> Future.succeededFuture(options.get(0)),
                                input.poolOptions()
                                        .setConnectionTimeout(
                                                (int) config.acquireTimeout().toMillis())
                                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                        .connectionProvider(
                                context -> hosts.find(context).map(Hosts.Found::connection));
        return new Made(pool, hosts);
    }

    static PgConnectOptions loggedInAs(DatabaseConfig.Login role, PgConnectOptions server) {
        PgConnectOptions options = copy(server);
        role.username()
                .ifPresent(name -> options.setUser(name).setPassword(role.password().orElse("")));
        return options;
    }

    /** Vert.x' own leaves this one out. */
    static PgConnectOptions copy(PgConnectOptions options) {
        return new PgConnectOptions(options).setUseLayer7Proxy(options.getUseLayer7Proxy());
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
