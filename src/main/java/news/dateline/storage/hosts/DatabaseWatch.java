package news.dateline.storage.hosts;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import news.dateline.storage.LastAnswer;
import news.dateline.storage.hosts.Hosts.Found;
import news.dateline.storage.migrations.RequiredMigrations;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks every two seconds at the database, by a connection of its own: a full pool is no fault. Nor
 * is slowness, as long as some statements are answered.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final long MILLIS_BETWEEN = 2_000;
    private static final String NO_SUCH_TABLE = "42P01";
    private static final String NO_SUCH_COLUMN = "42703";
    private static final String NOT_PERMITTED = "42501";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final Vertx vertx;
    private final Pool pool;
    private final ReadersPool readers;
    private final WritersPool writers;
    private final DatabaseConfig config;
    private final Flyway flyway;
    private final LastAnswer lastAnswer;
    private final AtomicBoolean looking = new AtomicBoolean();

    private volatile DatabaseState state = DatabaseState.UNKNOWN;

    // From the start on, when it first looks.
    @SuppressWarnings("NullAway.Init")
    private SchemaCheck schema;

    @SuppressWarnings("NullAway.Init")
    private Context context;

    private @Nullable Found used;
    private long timer;

    DatabaseWatch(
            Vertx vertx,
            Pool pool,
            ReadersPool readers,
            @ReactiveDataSource(WritersPool.NAME) WritersPool writers,
            DatabaseConfig config,
            Flyway flyway,
            LastAnswer lastAnswer) {
        this.vertx = vertx;
        this.pool = pool;
        this.readers = readers;
        this.writers = writers;
        this.config = config;
        this.flyway = flyway;
        this.lastAnswer = lastAnswer;
    }

    public DatabaseState state() {
        return state;
    }

    void begin(@Observes StartupEvent start) {
        // The servers are known as soon as there is a pool.
        pool.size();
        schema = new SchemaCheck(RequiredMigrations.of(flyway));
        context = vertx.getOrCreateContext();
        context.runOnContext(
                any -> {
                    look();
                    timer = vertx.setPeriodic(MILLIS_BETWEEN, some -> look());
                });
    }

    void end(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        connection()
                .compose(
                        found ->
                                found.connection()
                                        .preparedQuery(SchemaCheck.SQL)
                                        .execute(schema.parameters())
                                        .map(rows -> judge(found, rows.iterator().next())))
                .timeout(config.silence().toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(this::failed)
                .onComplete(
                        seen -> {
                            try {
                                if (seen.succeeded()) {
                                    tell(seen.result());
                                } else {
                                    LOG.error("The state of the database is unknown", seen.cause());
                                }
                            } finally {
                                looking.set(false);
                            }
                        });
    }

    private Future<Found> connection() {
        return used != null
                ? Future.succeededFuture(used)
                : readers.hosts().find(context).onSuccess(found -> used = found);
    }

    private DatabaseState judge(Found found, Row row) {
        if (row.getBoolean("takes_no_writes") && !config.readOnly()) {
            readers.hosts().letGo(found.host().name());
            writers.letGo(found.host().name());
            used = null;
            return unusable(found, "it accepts no writes any more");
        }
        String problem = schema.problem(row);
        return problem == null
                ? new DatabaseState(found.host().name(), null)
                : unusable(found, problem);
    }

    private DatabaseState failed(Throwable failure) {
        String sqlState = sqlState(failure);
        Found found = used;
        if (found == null && NOT_PERMITTED.equals(sqlState)) {
            return new DatabaseState(
                    null, "The database cannot be used: the reader role may not connect to it.");
        }
        if (found != null) {
            if (NO_SUCH_TABLE.equals(sqlState) || NO_SUCH_COLUMN.equals(sqlState)) {
                return unusable(found, schema.older());
            }
            if (NOT_PERMITTED.equals(sqlState)) {
                return unusable(found, "the reader role may not read the schema \"readable\"");
            }
            found.connection().close();
            used = null;
        }
        boolean mayBeSlow =
                failure instanceof TimeoutException || TOO_MANY_CONNECTIONS.equals(sqlState);
        if (mayBeSlow && lastAnswer.isWithin(config.silence())) {
            return state;
        }
        return failure instanceof TakesNoWrites
                ? new DatabaseState(null, "No server of the database accepts writes.")
                : new DatabaseState(
                        null, "The database cannot be reached: " + failure.getMessage());
    }

    private static @Nullable String sqlState(Throwable failure) {
        Throwable reason = failure instanceof LoginRefused ? failure.getCause() : failure;
        return reason instanceof PgException error ? error.getSqlState() : null;
    }

    private static DatabaseState unusable(Found found, String why) {
        return new DatabaseState(found.host().name(), "The database cannot be used: " + why + ".");
    }

    private void tell(DatabaseState seen) {
        if (seen.equals(state)) {
            return;
        }
        state = seen;
        if (seen.isReady()) {
            LOG.infof("The database is ready: %s", seen.server());
        } else {
            LOG.warn(seen.problem());
        }
    }
}
