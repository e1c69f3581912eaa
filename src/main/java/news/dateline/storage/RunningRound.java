package news.dateline.storage;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import org.jboss.logging.Logger;

/** Statements that run one after the other, and the connection that they run on. */
final class RunningRound {

    private static final Logger LOG = Logger.getLogger(RunningRound.class);

    /**
     * PostgreSQL cancels whatever the connection runs when it reads the request, which nothing
     * tells us. A connection is given back only when that can no longer hit another's statement.
     */
    private static final long MILLIS_ON_ITS_WAY = 1_000;

    private static final long MILLIS_BEFORE_A_CANCEL = 500;

    /** One that comes before the statement does is lost, and nothing tells us that either. */
    private static final long MILLIS_TILL_AGAIN = 200;

    private final Vertx vertx;
    private final SqlConnection connection;
    private final List<Statement<?>> statements;
    private final RunningReads reads;
    private final long begun = System.nanoTime();
    private int running;
    private boolean cancelled;

    RunningRound(
            Vertx vertx,
            SqlConnection connection,
            List<Statement<?>> statements,
            RunningReads reads) {
        this.vertx = vertx;
        this.connection = connection;
        this.statements = statements;
        this.reads = reads;
        this.running = statements.size();
        reads.started(this);
    }

    /** How many statements it has. */
    int size() {
        return statements.size();
    }

    /** How long it has had its connection. */
    long nanos() {
        return System.nanoTime() - begun;
    }

    /** Of the first field that asks for what runs now. */
    synchronized List<Object> path() {
        int ended = Math.min(statements.size() - running, statements.size() - 1);
        return statements.get(ended).path().get();
    }

    /** The connection is given back before the answer is told: that may well lead to more reads. */
    <R> void start(Statement<R> statement, SqlClient client) {
        statement
                .runOn(client, reads)
                .onComplete(
                        ended -> {
                            boolean isLost = ended.failed() && isLost();
                            endOne();
                            if (isLost) {
                                statement.fail(ClosedConnectionException.INSTANCE);
                            } else {
                                statement.end(ended);
                            }
                        });
    }

    /** Vert.x has several ways to say so, some of them only in words. */
    private boolean isLost() {
        return !((SqlConnectionInternal) connection).unwrap().unwrap().isValid();
    }

    /** A group that was sent to a connection that was lost meanwhile is never answered. */
    void failIfLost() {
        connection.closeHandler(any -> fail(ClosedConnectionException.INSTANCE));
        if (isLost()) {
            fail(ClosedConnectionException.INSTANCE);
        }
    }

    /**
     * Asks for it until all have ended. What has only just begun is mostly done before that: so
     * clients that ask and leave, again and again, do not keep the connections from others.
     */
    synchronized void cancel() {
        if (running == 0) {
            return;
        }
        long early = MILLIS_BEFORE_A_CANCEL - TimeUnit.NANOSECONDS.toMillis(nanos());
        if (early > 0) {
            vertx.setTimer(early, any -> cancel());
            return;
        }
        cancelled = true;
        cancelOne();
        vertx.setTimer(MILLIS_TILL_AGAIN, any -> cancel());
    }

    private void cancelOne() {
        PgConnection.cast(connection)
                .cancelRequest()
                .onFailure(failure -> LOG.warnf("A statement was not cancelled: %s", failure));
    }

    private synchronized void endOne() {
        if (running == 0) {
            return;
        }
        running--;
        if (running == 0) {
            giveBack();
        } else if (cancelled) {
            cancelOne();
        }
    }

    /** Nothing of it runs, or ever will. */
    void fail(Throwable why) {
        endAll();
        statements.forEach(some -> some.fail(why));
    }

    private synchronized void endAll() {
        if (running > 0) {
            running = 0;
            giveBack();
        }
    }

    private void giveBack() {
        reads.ended(this);
        if (cancelled) {
            vertx.setTimer(MILLIS_ON_ITS_WAY, any -> close());
        } else {
            close();
        }
    }

    private void close() {
        connection.close();
        reads.connections().giveBack();
    }
}
