package news.dateline.storage.hosts;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
     * At the beginning of a long statement that is the same each time: it is kept prepared. Of
     * others Vert.x keeps those that are short; what clients make grow must not fill the memory of
     * the database.
     */
    public static final String KEPT = "/* kept prepared */ ";

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
                        .map(server -> forWriters(server, settings))
                        .toList();
        PoolFactory.Made made = pools.make(input, servers, config.writer());
        hosts = made.hosts();
        return made.pool();
    }

    private static PgConnectOptions forWriters(
            PgConnectOptions server, Map<String, String> settings) {
        PgConnectOptions options = PoolFactory.copy(server).setProperties(settings);
        Predicate<String> isShort = options.getPreparedStatementCacheSqlFilter();
        options.setPreparedStatementCacheSqlFilter(isShort.or(sql -> sql.startsWith(KEPT)));
        return options;
    }

    /** Closes all connections to this server. */
    void letGo(String server) {
        Hosts known = hosts;
        if (known != null) {
            known.letGo(server);
        }
    }
}
