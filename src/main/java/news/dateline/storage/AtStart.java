package news.dateline.storage;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import news.dateline.errors.ErrorReport;

/** Work without which Dateline does not start. A slow machine gets time to do it. */
public final class AtStart {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private AtStart() {}

    /** The database did not answer in time. */
    public static final class NotAnswered extends RuntimeException {
        NotAnswered(String what, Duration patience, Throwable cause) {
            super(
                    "Dateline did not start: the database did not answer for %d seconds, so %s was not done. The machine may be too busy; start Dateline again."
                            .formatted(patience.toSeconds(), what),
                    cause);
        }
    }

    /**
     * Does it, and again as long as the database does not answer.
     *
     * @param what for a message: a noun
     */
    public static void run(String what, Supplier<Uni<? extends Void>> work) throws Throwable {
        run(what, PATIENCE, work);
    }

    static void run(String what, Duration patience, Supplier<Uni<? extends Void>> work)
            throws Throwable {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () ->
                            Uni.createFrom()
                                    .deferred(work)
                                    .onFailure(AtStart::isAway)
                                    .retry()
                                    .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                                    .expireIn(patience.toMillis()));
        } catch (Throwable e) {
            throw isAway(e) ? new NotAnswered(what, patience, e) : e;
        }
    }

    /** A file that cannot be written is a fault of its own. */
    private static boolean isAway(Throwable failure) {
        return !(failure instanceof UncheckedIOException) && ErrorReport.isUnreachable(failure);
    }
}
