package news.dateline.storage.hosts;

import java.util.List;
import jakarta.inject.Singleton;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;

/** Makes the pool of readers' connections, which is Quarkus' default one. */
@Singleton
public class ReadersPool implements PgPoolCreator {

    private final DatabaseConfig config;
    private final WritablePools pools;

    // Both are known as soon as there is a pool.
    @SuppressWarnings("NullAway.Init")
    private volatile List<PgConnectOptions> configured;

    @SuppressWarnings("NullAway.Init")
    private volatile Hosts hosts;

    ReadersPool(DatabaseConfig config, WritablePools pools) {
        this.config = config;
        this.pools = pools;
    }

    @Override
    public Pool create(Input input) {
        configured = input.pgConnectOptionsList().stream().map(PgConnectOptions::new).toList();
        DatabaseConfig.Reader role = config.reader();
        role.username()
                .ifPresent(
                        name ->
                                input.pgConnectOptionsList()
                                        .forEach(
                                                options ->
                                                        options.setUser(name)
                                                                .setPassword(
                                                                        role.password()
                                                                                .orElse(""))));
        WritablePools.Made made = pools.make(input, input.pgConnectOptionsList());
        hosts = made.hosts();
        return made.pool();
    }

    /** The servers as quarkus.datasource has them, with its user: the owner. */
    List<PgConnectOptions> configured() {
        return configured;
    }

    Hosts hosts() {
        return hosts;
    }
}
