package news.dateline.storage.hosts;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pool of writers' connections, on which Hibernate's sessions run. Servers, TLS and what
 * PgBouncer needs are those of the readers' pool, so that they are configured once; role and
 * settings are its own.
 */
@Singleton
@ReactiveDataSource(WritersPool.NAME)
public class WritersPool implements PgPoolCreator {

    static final String NAME = "writers";

    /**
     * In characters. A longer statement is planned each time: Vert.x keeps none beyond 2,048 unless
     * told otherwise, and planning the one that reads an article's line takes longer than running
     * it. Readers' statements, which clients make grow, keep that limit.
     */
    private static final int LONGEST_PREPARED = 32_768;

    private final DatabaseConfig config;
    private final PoolFactory pools;
    private final ReadersPool readersPool;
    private final Pool readers;
    private volatile @Nullable Hosts hosts;

    WritersPool(DatabaseConfig config, PoolFactory pools, ReadersPool readersPool, Pool readers) {
        this.config = config;
        this.pools = pools;
        this.readersPool = readersPool;
        this.readers = readers;
    }

    @Override
    public Pool create(Input input) {
        // The servers are known as soon as there is a pool of readers.
        readers.size();
        Map<String, String> settings = input.pgConnectOptionsList().get(0).getProperties();
        List<PgConnectOptions> servers =
                readersPool.configured().stream()
                        .map(server -> PoolFactory.copy(server).setProperties(settings))
                        .peek(server -> server.setPreparedStatementCacheSqlLimit(LONGEST_PREPARED))
                        .toList();
        PoolFactory.Made made = pools.make(input, servers, config.writer());
        hosts = made.hosts();
        return made.pool();
    }

    /** Closes all connections to this server. */
    void letGo(String server) {
        Hosts known = hosts;
        if (known != null) {
            known.letGo(server);
        }
    }
}
