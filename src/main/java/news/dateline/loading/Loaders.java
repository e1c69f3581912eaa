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

/**
 * What one request reads. Keys that several places of a round ask of the same batch are read
 * together when the round is dispatched; what was read once is not read again.
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

    /** Answers the keys of a batch; a key that it leaves out has no value. */
    interface Reader<K, V> {
        CompletableFuture<Map<K, V>> read(Round round, List<K> keys);
    }

    /**
     * @param batch what can be read together with this: equal batches have equal readers
     */
    <K, V> CompletableFuture<V> load(Object batch, K key, Reader<K, V> reader) {
        return load(batch, key, false, reader);
    }

    /**
     * @param isDeferrable whether later rounds may ask the same of this batch, and none needs it
     *     before
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
     * Reads what was asked for since the last time. Batches that can wait do so as long as others
     * cannot: more may be asked of them. What the first round reads answers separate questions, so
     * one that hangs keeps no other. Done when all that is read is there, or failed.
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

    /** What the request uses; its answer is counted there too. */
    public Spending spending() {
        return reads.spending();
    }

    /** Which budget the request has exceeded; null if none. */
    public BudgetExceeded exceeded() {
        return reads.exceeded();
    }

    /** Why the request reads nothing more; null as long as it does. */
    public RuntimeException ended() {
        return reads.reason();
    }

    /** Work for the request begins that is not done by these. */
    public void begun() {
        reads.begun();
    }

    /** It has ended. */
    public void done() {
        reads.done();
    }

    public boolean haveMoreToRead() {
        return batches.values().stream().anyMatch(batch -> !batch.waiting.isEmpty());
    }

    private static final class Batch<K, V> {

        private final Reader<K, V> reader;
        private final Map<K, CompletableFuture<V>> answers = new HashMap<>();
        private List<K> waiting = new ArrayList<>();
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
            waiting.add(key);
            isDeferrable &= can;
            return answer;
        }

        CompletableFuture<?> read(Round round) {
            List<K> keys = waiting;
            waiting = new ArrayList<>();
            isDeferrable = true;
            try {
                return reader.read(round, keys)
                        .handle((values, failure) -> answer(keys, values, failure));
            } catch (RuntimeException e) {
                return CompletableFuture.completedFuture(answer(keys, null, e));
            }
        }

        private Void answer(List<K> keys, Map<K, V> values, Throwable failure) {
            for (K key : keys) {
                CompletableFuture<V> answer = answers.get(key);
                if (failure == null) {
                    answer.complete(values.get(key));
                } else {
                    answer.completeExceptionally(failure);
                }
            }
            return null;
        }
    }
}
