package news.dateline.storage;

import java.lang.reflect.Field;
import java.time.Duration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;
import org.jboss.logging.Logger;

/** A statement that runs, and the connection that it runs on. */
@RegisterForReflection(targets = SqlClientConnection.class, methods = false, fields = true)
final class RunningStatement {

    private static final Logger LOG = Logger.getLogger(RunningStatement.class);

    /**
     * PostgreSQL cancels whatever the connection runs when it reads the request, which nothing
     * tells us. A connection is given back only when that can no longer hit another's statement.
     */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(1);

    /** One that comes before the statement does is lost, and nothing tells us that either. */
    private static final Duration AGAIN = Duration.ofMillis(200);

    private static final Field CONNECTION = connection();

    private final StatelessSession session;
    private boolean cancelled;
    private boolean ended;

    RunningStatement(StatelessSession session) {
        this.session = session;
    }

    /** Asks for it until the statement has ended. */
    synchronized void cancel() {
        if (ended) {
            return;
        }
        cancelled = true;
        pgConnection()
                .cancelRequest()
                .onFailure(failure -> LOG.warnf("A statement was not cancelled: %s", failure));
        Uni.createFrom().voidItem().onItem().delayIt().by(AGAIN).subscribe().with(some -> cancel());
    }

    /** To be awaited before the connection is given back. */
    synchronized Uni<Void> end() {
        ended = true;
        Uni<Void> now = Uni.createFrom().voidItem();
        return cancelled ? now.onItem().delayIt().by(ON_ITS_WAY) : now;
    }

    /** Hibernate Reactive holds it and shows it to nobody. */
    private PgConnection pgConnection() {
        try {
            Object pooled = ((MutinyStatelessSessionImpl) session).getReactiveConnection();
            return PgConnection.cast((SqlConnection) CONNECTION.get(pooled));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field connection() {
        try {
            Field field = SqlClientConnection.class.getDeclaredField("connection");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
