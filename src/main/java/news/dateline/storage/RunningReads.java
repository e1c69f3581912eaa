package news.dateline.storage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.vertx.sqlclient.Row;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import org.jspecify.annotations.Nullable;

/**
 * What one request reads. It can be ended: what runs is then cancelled in the database, what waits
 * for its answer gets the reason at once, and nothing more is begun.
 */
public final class RunningReads {

    private final Set<RunningRound> rounds = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<?>> awaited = ConcurrentHashMap.newKeySet();
    private final ReadMeter meter;
    private final Spending spending;
    private final Executor thread;
    private volatile @Nullable RuntimeException reason;
    private volatile @Nullable BudgetExceeded exceeded;
    private ConnectionShare connections = ConnectionShare.ALL;
    private int statementCount;
    private int undone;
    private @Nullable Runnable whenDone;

    public RunningReads() {
        this(ReadMeter.NONE, Spending.unlimited(), Runnable::run);
    }

    /**
     * @param thread where the request goes on: rows arrive on others
     */
    public RunningReads(ReadMeter meter, Spending spending, Executor thread) {
        this.meter = meter;
        this.spending = spending;
        this.thread = thread;
    }

    /** Before anything is read: to have no more connections than these. */
    public void limitTo(ConnectionShare share) {
        connections = share;
    }

    ConnectionShare connections() {
        return connections;
    }

    public Spending spending() {
        return spending;
    }

    /** The error for the budget that the request has exceeded; null if none. */
    public @Nullable BudgetExceeded exceeded() {
        return exceeded;
    }

    /** How many statements were begun. */
    public int statementCount() {
        return statementCount;
    }

    /** So many keys are read together. */
    public void batch(int keys) {
        meter.batch(keys);
    }

    public void end(RuntimeException why) {
        if (reason != null) {
            return;
        }
        reason = why;
        rounds.forEach(RunningRound::cancel);
        List.copyOf(awaited).forEach(answer -> answer.completeExceptionally(why));
    }

    /** Counts what arrives; beyond the budget the request ends. */
    void row(Row row, Supplier<List<Object>> path) {
        if (exceeded != null) {
            throw exceeded;
        }
        try {
            spending.row(Texts.bytes(row), path);
        } catch (BudgetExceeded why) {
            exceeded = why;
            thread.execute(() -> end(why));
            throw why;
        }
    }

    /** Ends the request if its statements have taken too long altogether. */
    public void checkDatabaseTime() {
        long running = 0;
        RunningRound longest = null;
        for (RunningRound round : rounds) {
            running += round.nanos();
            longest = longest == null || round.nanos() > longest.nanos() ? round : longest;
        }
        RunningRound at = longest;
        try {
            spending.checkDatabaseTime(running, () -> at == null ? List.of() : at.path());
        } catch (BudgetExceeded why) {
            exceeded = why;
            end(why);
        }
    }

    /** Why nothing more is begun; null as long as it may be. */
    public @Nullable RuntimeException reason() {
        return reason;
    }

    void started(RunningRound round) {
        rounds.add(round);
        statementCount += round.size();
    }

    void ended(RunningRound round) {
        rounds.remove(round);
        spending.databaseTime(round.nanos());
        done();
    }

    /**
     * Statements are sent, or wait for a connection to be sent on; or somebody else's work begins.
     */
    public synchronized void begun() {
        undone++;
    }

    /** They have ended, or are not sent any more. */
    public void done() {
        Runnable now = null;
        synchronized (this) {
            undone--;
            if (undone == 0) {
                now = whenDone;
                whenDone = null;
            }
        }
        if (now != null) {
            thread.execute(now);
        }
    }

    /** After the end of the request: whether nothing that was begun for it still runs. */
    public synchronized boolean isDone() {
        return undone == 0;
    }

    /** Runs when that is so: now, or later on the request's thread. */
    public void whenDone(Runnable then) {
        synchronized (this) {
            if (undone > 0) {
                whenDone = then;
                return;
            }
        }
        then.run();
    }

    /** The answer, unless the end comes first. */
    <T> CompletableFuture<T> orEnd(CompletableFuture<T> answer) {
        CompletableFuture<T> first = new CompletableFuture<>();
        awaited.add(first);
        answer.whenComplete(
                (value, failure) -> {
                    awaited.remove(first);
                    if (failure == null) {
                        first.complete(value);
                    } else {
                        first.completeExceptionally(failure);
                    }
                });
        if (reason != null) {
            first.completeExceptionally(reason);
        }
        return first;
    }
}
