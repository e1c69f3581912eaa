package news.dateline.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.storage.Reading;
import news.dateline.storage.Round;
import news.dateline.storage.RunningReads;
import org.jspecify.annotations.Nullable;

/**
 * The loaders of one request. Keys that several fields of a round request from the same batch are
 * read together when the round is dispatched. Nothing is read twice.
 */
public final class Loaders {

    private final Reading reading;
    private final RunningReads reads;
    private final Map<Object, Batch<?, ?>> batches = new LinkedHashMap<>();
    private boolean isFirst = true;

    Loaders(Reading reading, RunningReads reads) {
        this.reading = reading;
        this.reads = reads;
    }

    /** Reads the values of a batch of keys. A key that is missing in the result has no value. */
    interface Reader<K, V> {
        CompletableFuture<Map<K, V>> read(Round round, List<K> keys);
    }

    /**
     * @param batch identifies what can be read together; equal batches have equal readers
     */
    <K, V> CompletableFuture<V> load(Object batch, K key, Reader<K, V> reader) {
        return load(batch, key, false, reader);
    }

    /**
     * @param isDeferrable whether the read may wait for a later round, which may request more keys
     *     of the batch
     */
    @SuppressWarnings("unchecked")
    <K, V> CompletableFuture<V> load(
            Object batch, K key, boolean isDeferrable, Reader<K, V> reader) {
        Batch<K, V> known = (Batch<K, V>) batches.get(batch);
        if (known == null) {
            known = new Batch<>(reader);
            batches.put(batch, known);
        }
        return known.load(key, isDeferrable);
    }

    /**
     * Reads all keys that were requested since the last dispatch. Deferrable batches wait as long
     * as there are others, because more keys may be added. The batches of the first round are
     * independent, so each has its own connection, and one that hangs delays no other. The future
     * completes when all reads have succeeded or failed.
     */
    public CompletableFuture<Void> dispatch() {
        boolean someCannotWait = batches.values().stream().anyMatch(batch -> !batch.isDeferrable);
        List<CompletableFuture<?>> running = new ArrayList<>();
        Round round = new Round(reading, reads);
        for (Batch<?, ?> batch : List.copyOf(batches.values())) {
            if (!batch.waiting.isEmpty() && !(batch.isDeferrable && someCannotWait)) {
                reads.batch(batch.waiting.size());
                running.add(batch.read(round));
            }
        }
        if (isFirst) {
            isFirst = false;
            round.sendApart();
        } else {
            round.send();
        }
        return CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
    }

    /** Counts what the request uses of its budget, including its response. */
    public Spending spending() {
        return reads.spending();
    }

    /** The error for the budget that the request has exceeded; null if none. */
    public @Nullable BudgetExceeded exceeded() {
        return reads.exceeded();
    }

    /** The reason why the request's reads were ended; null while it may read. */
    public @Nullable RuntimeException ended() {
        return reads.reason();
    }

    /** Records that work for the request begins outside of these loaders. */
    public void begun() {
        reads.begun();
    }

    /** Records that such work has ended. */
    public void done() {
        reads.done();
    }

    public boolean haveMoreToRead() {
        return batches.values().stream().anyMatch(batch -> !batch.waiting.isEmpty());
    }

    private static final class Batch<K, V> {

        private final Reader<K, V> reader;
        private final Map<K, CompletableFuture<V>> answers = new HashMap<>();
        private Map<K, CompletableFuture<V>> waiting = new LinkedHashMap<>();
        private boolean isDeferrable = true;

        Batch(Reader<K, V> reader) {
            this.reader = reader;
        }

        CompletableFuture<V> load(K key, boolean can) {
            CompletableFuture<V> known = answers.get(key);
            if (known != null) {
                return known;
            }
            CompletableFuture<V> answer = new CompletableFuture<>();
            answers.put(key, answer);
            waiting.put(key, answer);
            isDeferrable &= can;
            return answer;
        }

        CompletableFuture<?> read(Round round) {
            Map<K, CompletableFuture<V>> asked = waiting;
            waiting = new LinkedHashMap<>();
            isDeferrable = true;
            CompletableFuture<Map<K, V>> values;
            try {
                values = reader.read(round, List.copyOf(asked.keySet()));
            } catch (RuntimeException e) {
                values = CompletableFuture.failedFuture(e);
            }
            return values.whenComplete(
                            (found, failure) ->
                                    asked.forEach(
                                            (key, answer) -> {
                                                if (failure == null) {
                                                    answer.complete(found.get(key));
                                                } else {
                                                    answer.completeExceptionally(failure);
                                                }
                                            }))
                    .exceptionally(failure -> Map.of());
        }
    }
}
