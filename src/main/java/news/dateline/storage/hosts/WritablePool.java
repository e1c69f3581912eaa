package news.dateline.storage.hosts;

import java.time.Duration;
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

/** Makes the pool of readers' connections: each is to the server that takes writes. */
@Singleton
public class WritablePool implements PgPoolCreator {

    private final DatabaseConfig config;
    private volatile Hosts hosts;

    WritablePool(DatabaseConfig config) {
        this.config = config;
    }

    /** Only the older way to say where connections come from lets us look at each first. */
    @Override
    @SuppressWarnings("deprecation")
    public Pool create(Input input) {
        Vertx vertx = input.vertx();
        input.pgConnectOptionsList().forEach(this::logInAsReader);
        if (config.requireScram()) {
            input.pgConnectOptionsList().forEach(WritablePool::requireNoTls);
        }
        Hosts found =
                new Hosts(
                        input.pgConnectOptionsList().stream()
                                .map(
                                        options ->
                                                new Host(
                                                        vertx,
                                                        options,
                                                        patience(input),
                                                        config.readOnly(),
                                                        config.requireScram()))
                                .toList());
        hosts = found;
        return PgDriver.INSTANCE
                .createPool(
                        vertx,
                        () -> Future.succeededFuture(input.pgConnectOptionsList().get(0)),
                        input.poolOptions()
                                .setConnectionTimeout((int) config.acquireTimeout().toMillis())
                                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
                .connectionProvider(context -> found.find(context).map(Hosts.Found::connection));
    }

    /** Where there is no other server to try, a slow one is waited for. */
    private Duration patience(Input input) {
        boolean isAlone = input.pgConnectOptionsList().size() == 1;
        boolean isLonger = config.silence().compareTo(config.connectTimeout()) > 0;
        return isAlone && isLonger ? config.silence() : config.connectTimeout();
    }

    private static void requireNoTls(PgConnectOptions options) {
        if (options.getSslMode() != SslMode.DISABLE) {
            throw new ConfigurationException(
                    "dateline.database.require-scram is for connections without TLS; with TLS use sslmode=verify-full, which proves who the server is.");
        }
    }

    private void logInAsReader(PgConnectOptions options) {
        DatabaseConfig.Reader reader = config.reader();
        if (reader.username().isPresent()) {
            options.setUser(reader.username().get()).setPassword(reader.password().orElse(""));
        }
    }

    Hosts hosts() {
        return hosts;
    }
}
