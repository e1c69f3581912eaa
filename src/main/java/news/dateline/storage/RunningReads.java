package news.dateline.storage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one request reads. It can be ended: what runs is then cancelled in the database, what waits
 * for its answer gets the reason at once, and nothing more is begun.
 */
public final class RunningReads {

    private final Set<RunningRound> rounds = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<?>> awaited = ConcurrentHashMap.newKeySet();
    private final ReadMeter meter;
    private volatile RuntimeException reason;
    private int statementCount;

    public RunningReads() {
        this(ReadMeter.NONE);
    }

    public RunningReads(ReadMeter meter) {
        this.meter = meter;
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

    /** Why nothing more is begun; null as long as it may be. */
    RuntimeException reason() {
        return reason;
    }

    void started(RunningRound round) {
        rounds.add(round);
        statementCount += round.size();
    }

    void ended(RunningRound round) {
        rounds.remove(round);
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
