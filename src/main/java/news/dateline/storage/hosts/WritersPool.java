package news.dateline.storage.hosts;

import java.util.List;
import jakarta.inject.Singleton;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;

/**
 * Makes the pool of writers' connections, on which Hibernate's sessions run. Servers, TLS and
 * whether statements are kept (not behind PgBouncer) are those of the readers' pool, so that they
 * are configured once; role and settings are its own.
 */
@Singleton
@ReactiveDataSource(WritersPool.NAME)
public class WritersPool implements PgPoolCreator {

    static final String NAME = "writers";

    private final DatabaseConfig config;
    private final WritablePools pools;
    private final ReadersPool readersPool;
    private final Pool readers;

    WritersPool(DatabaseConfig config, WritablePools pools, ReadersPool readersPool, Pool readers) {
        this.config = config;
        this.pools = pools;
        this.readersPool = readersPool;
        this.readers = readers;
    }

    @Override
    public Pool create(Input input) {
        // The servers are known as soon as there is a pool of readers.
        readers.size();
        PgConnectOptions own = input.pgConnectOptionsList().get(0);
        List<PgConnectOptions> servers =
                readersPool.configured().stream().map(server -> asWriter(server, own)).toList();
        return pools.make(input, servers).pool();
    }

    private PgConnectOptions asWriter(PgConnectOptions server, PgConnectOptions own) {
        PgConnectOptions options = new PgConnectOptions(server);
        options.setProperties(own.getProperties());
        DatabaseConfig.Writer role = config.writer();
        role.username()
                .ifPresent(name -> options.setUser(name).setPassword(role.password().orElse("")));
        return options;
    }
}
