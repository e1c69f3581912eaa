package news.dateline.loading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import news.dateline.storage.RunningReads;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

/**
 * The loaders of one request. What several places of a level ask of the same field is read
 * together: one batch for each group of keys that one statement can answer.
 */
final class Loaders {

    private Loaders() {}

    /** Answers the keys of one group; a key that it leaves out has no value. */
    interface GroupReader<K, V> {
        CompletableFuture<Map<K, V>> read(RunningReads reads, List<K> keys);
    }

    static <K, V> DataLoader<K, V> of(
            DataFetchingEnvironment env,
            String name,
            Function<K, ?> group,
            GroupReader<K, V> reader) {
        RunningReads reads = reads(env);
        return env.getDataLoaderRegistry()
                .computeIfAbsent(
                        name,
                        any ->
                                DataLoaderFactory.newDataLoaderWithTry(
                                        (List<K> keys) -> readGroups(reads, keys, group, reader)));
    }

    /** The request's; a run of the engine that is no request has its own, which nothing ends. */
    private static RunningReads reads(DataFetchingEnvironment env) {
        RunningReads known = env.getGraphQlContext().get(RunningReads.class);
        return known == null ? new RunningReads() : known;
    }

    private static <K, V> CompletionStage<List<Try<V>>> readGroups(
            RunningReads reads, List<K> keys, Function<K, ?> group, GroupReader<K, V> reader) {
        Map<?, CompletableFuture<Try<Map<K, V>>>> answers =
                keys.stream()
                        .collect(
                                Collectors.groupingBy(
                                        group,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                some -> attempt(reads, reader, some))));
        return CompletableFuture.allOf(answers.values().toArray(CompletableFuture[]::new))
                .thenApply(
                        done ->
                                keys.stream()
                                        .map(
                                                key ->
                                                        valueOf(
                                                                key,
                                                                answers.get(group.apply(key))
                                                                        .join()))
                                        .toList());
    }

    private static <K, V> Try<V> valueOf(K key, Try<Map<K, V>> answer) {
        return answer.map(values -> values.get(key));
    }

    /** One group's failure is that group's alone. */
    private static <K, V> CompletableFuture<Try<Map<K, V>>> attempt(
            RunningReads reads, GroupReader<K, V> reader, List<K> keys) {
        try {
            return reader.read(reads, keys)
                    .handle(
                            (map, failure) ->
                                    failure == null ? Try.succeeded(map) : Try.failed(failure));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(Try.failed(e));
        }
    }
}
