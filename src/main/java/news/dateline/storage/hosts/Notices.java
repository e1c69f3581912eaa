package news.dateline.storage.hosts;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

/** Listens for notices of the database, on a connection of its own, which must be a direct one. */
@Singleton
public class Notices {

    private static final long SECONDS_TO_BEGIN = 10;

    private final ReadersPool readers;
    private final Vertx vertx;
    private final DatabaseConfig config;
    private volatile @Nullable SqlConnection listening;

    Notices(ReadersPool readers, Vertx vertx, DatabaseConfig config) {
        this.readers = readers;
        this.vertx = vertx;
        this.config = config;
    }

    /** Whether there is a direct connection, or at least none that is known to be indirect. */
    public boolean arePossible() {
        return !config.readOnly()
                && (config.directUrl().isPresent()
                        || !readers.configured().get(0).getUseLayer7Proxy());
    }

    /**
     * Completes when it listens.
     *
     * @param heard runs for each notice
     * @param lost runs when the connection has ended
     */
    public Future<Void> listen(Context context, String channel, Runnable heard, Runnable lost) {
        return hosts().find(context)
                .map(Hosts.Found::connection)
                .compose(
                        connection -> {
                            listening = connection;
                            PgConnection.cast(connection).notificationHandler(any -> heard.run());
                            return connection
                                    .query("listen " + channel)
                                    .execute()
                                    .timeout(SECONDS_TO_BEGIN, TimeUnit.SECONDS)
                                    .onSuccess(any -> connection.closeHandler(closed -> lost.run()))
                                    .onFailure(any -> connection.close())
                                    .mapEmpty();
                        });
    }

    private Hosts hosts() {
        return config.directUrl().map(this::direct).orElseGet(readers::hosts);
    }

    /** With the login, TLS and properties of the readers' connections. */
    private Hosts direct(String url) {
        PgConnectOptions address = PgConnectOptions.fromUri(url);
        PgConnectOptions options =
                PoolFactory.loggedInAs(config.reader(), readers.configured().get(0))
                        .setHost(address.getHost())
                        .setPort(address.getPort())
                        .setDatabase(address.getDatabase())
                        .setUseLayer7Proxy(false);
        return new Hosts(
                List.of(
                        new Host(
                                vertx,
                                options,
                                config.connectTimeout(),
                                config.readOnly(),
                                config.requireScram())));
    }

    public void close() {
        SqlConnection open = listening;
        if (open != null) {
            open.close();
        }
    }
}
