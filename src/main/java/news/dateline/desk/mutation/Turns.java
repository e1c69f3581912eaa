package news.dateline.desk.mutation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a few mutations at a time have a connection, in the order in which they come. Most wait for
 * the one lock of the graph; so they leave connections for what the desk reads meanwhile.
 */
@ApplicationScoped
class Turns {

    /** Connections of the writers' pool for everything else. */
    private static final int LEFT_FOR_OTHERS = 3;

    private final int most;
    private final Duration longest;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int running;

    Turns(
            @ConfigProperty(name = "quarkus.datasource.writers.reactive.max-size") int connections,
            @ConfigProperty(name = "dateline.desk.lock-timeout") Duration longest) {
        this.most = Math.max(1, connections - LEFT_FOR_OTHERS);
        this.longest = longest;
    }

    /** No turn came in time. */
    static final class TimedOut extends RuntimeException {
        TimedOut() {
            super("other mutations took too long", null, false, false);
        }
    }

    /**
     * Runs the work on the caller's context. Fails with {@link TimedOut} without having begun it.
     */
    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            Turn turn = new Turn(Vertx.currentContext());
                            return Uni.createFrom()
                                    .<Void>emitter(turn::begin)
                                    .chain(() -> work.get())
                                    .onTermination()
                                    .invoke(turn::end);
                        });
    }

    private enum State {
        NEW,
        WAITING,
        RUNNING,
        OVER
    }

    /** Guarded by {@link Turns}, which counts them. */
    private final class Turn {

        private final Context context;
        private State state = State.NEW;
        private Runnable go = () -> {};
        private long timer;

        Turn(Context context) {
            this.context = context;
        }

        void begin(UniEmitter<? super Void> caller) {
            synchronized (Turns.this) {
                go = () -> caller.complete(null);
                if (running == most) {
                    state = State.WAITING;
                    waiting.add(this);
                    timer = context.owner().setTimer(longest.toMillis(), late -> giveUp(caller));
                    return;
                }
                running++;
                state = State.RUNNING;
            }
            caller.complete(null);
        }

        private void giveUp(UniEmitter<? super Void> caller) {
            synchronized (Turns.this) {
                if (state != State.WAITING) {
                    return;
                }
            }
            context.runOnContext(now -> caller.fail(new TimedOut()));
        }

        void end() {
            synchronized (Turns.this) {
                if (state == State.WAITING) {
                    waiting.remove(this);
                    context.owner().cancelTimer(timer);
                } else if (state == State.RUNNING) {
                    running--;
                    next();
                }
                state = State.OVER;
            }
        }

        private void next() {
            Turn next = waiting.poll();
            if (next == null) {
                return;
            }
            running++;
            next.state = State.RUNNING;
            next.context.owner().cancelTimer(next.timer);
            next.context.runOnContext(now -> next.go.run());
        }
    }
}
