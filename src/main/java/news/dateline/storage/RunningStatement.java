package news.dateline.storage;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import org.jboss.logging.Logger;

/** A statement that runs, and the connection that it runs on. */
final class RunningStatement {

    private static final Logger LOG = Logger.getLogger(RunningStatement.class);

    /**
     * PostgreSQL cancels whatever the connection runs when it reads the request, which nothing
     * tells us. A connection is given back only when that can no longer hit another's statement.
     */
    private static final long MILLIS_ON_ITS_WAY = 1_000;

    /** One that comes before the statement does is lost, and nothing tells us that either. */
    private static final long MILLIS_TILL_AGAIN = 200;

    private final Vertx vertx;
    private final SqlConnection connection;
    private boolean cancelled;
    private boolean ended;

    RunningStatement(Vertx vertx, SqlConnection connection) {
        this.vertx = vertx;
        this.connection = connection;
    }

    /** Asks for it until the statement has ended. */
    synchronized void cancel() {
        if (ended) {
            return;
        }
        cancelled = true;
        PgConnection.cast(connection)
                .cancelRequest()
                .onFailure(failure -> LOG.warnf("A statement was not cancelled: %s", failure));
        vertx.setTimer(MILLIS_TILL_AGAIN, any -> cancel());
    }

    /** Gives the connection back. */
    synchronized void end() {
        ended = true;
        if (cancelled) {
            vertx.setTimer(MILLIS_ON_ITS_WAY, any -> connection.close());
        } else {
            connection.close();
        }
    }
}
