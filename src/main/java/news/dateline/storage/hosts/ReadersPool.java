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
    private final PoolFactory pools;

    // Both are known as soon as there is a pool.
    @SuppressWarnings("NullAway.Init")
    private volatile List<PgConnectOptions> configured;

    @SuppressWarnings("NullAway.Init")
    private volatile Hosts hosts;

    ReadersPool(DatabaseConfig config, PoolFactory pools) {
        this.config = config;
        this.pools = pools;
    }

    @Override
    public Pool create(Input input) {
        configured = input.pgConnectOptionsList();
        PoolFactory.Made made = pools.make(input, configured, config.reader());
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
