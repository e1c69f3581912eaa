package news.dateline.storage.hosts;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import io.vertx.sqlclient.spi.ConnectionFactory;

/** One server, and the connections to it. */
final class Host {

    static final String TAKES_NO_WRITES =
            "(pg_is_in_recovery() or current_setting('transaction_read_only') = 'on')";

    private final String name;
    private final ConnectionFactory factory;
    private final long patienceMillis;
    private final boolean mayBeReadOnly;
    private final Set<SqlConnection> open = new HashSet<>();

    Host(
            Vertx vertx,
            PgConnectOptions options,
            Duration patience,
            boolean mayBeReadOnly,
            boolean requireScram) {
        this.name = options.getHost() + ":" + options.getPort();
        this.patienceMillis = patience.toMillis();
        this.mayBeReadOnly = mayBeReadOnly;
        options.setConnectTimeout((int) patienceMillis);
        this.factory =
                requireScram
                        ? new ScramConnections(vertx, options)
                        : PgDriver.INSTANCE.createConnectionFactory(vertx, options);
    }

    String name() {
        return name;
    }

    /** A new connection, if the server is one that may be used. */
    Future<SqlConnection> connect(Context context) {
        Future<SqlConnection> connected =
                factory.connect(context)
                        .recover(failure -> Future.failedFuture(LoginRefused.of(failure)));
        Future<SqlConnection> fit =
                connected
                        .compose(connection -> mayBeReadOnly ? connected : writable(connection))
                        .timeout(patienceMillis, TimeUnit.MILLISECONDS);
        return fit.onSuccess(this::keep)
                .onFailure(any -> connected.onSuccess(SqlConnection::close));
    }

    private static Future<SqlConnection> writable(SqlConnection connection) {
        return connection
                .query("select " + TAKES_NO_WRITES)
                .execute()
                .compose(
                        rows ->
                                rows.iterator().next().getBoolean(0)
                                        ? Future.failedFuture(new TakesNoWrites())
                                        : Future.succeededFuture(connection));
    }

    private synchronized void keep(SqlConnection connection) {
        open.removeIf(known -> !isOpen(known));
        open.add(connection);
    }

    /** The pool takes the connection over and hears of its end; we do not, and have to ask. */
    private static boolean isOpen(SqlConnection connection) {
        return ((SqlConnectionInternal) connection).unwrap().isValid();
    }

    /** Closes all connections, whoever uses them: what they would read may be of yesterday. */
    void letGo() {
        all().forEach(SqlConnection::close);
    }

    private synchronized List<SqlConnection> all() {
        List<SqlConnection> all = List.copyOf(open);
        open.clear();
        return all;
    }
}
