package news.dateline.loading;

import java.util.Objects;
import java.util.function.Function;

import graphql.GraphQLContext;
import news.dateline.storage.RunningReads;
import org.dataloader.DataLoaderRegistry;

/**
 * An adapter through which graphql-java dispatches the loaders of a request when a level is
 * complete.
 */
public final class LoaderRegistry extends DataLoaderRegistry {

    private final Function<RunningReads, Loaders> fresh;
    private final RunningReads reads;
    private final Loaders loaders;

    LoaderRegistry(Function<RunningReads, Loaders> fresh, RunningReads reads) {
        this.fresh = fresh;
        this.reads = reads;
        this.loaders = fresh.apply(reads);
    }

    public static Loaders loaders(DataLoaderRegistry registry) {
        return ((LoaderRegistry) registry).loaders;
    }

    /** New loaders for the same request, without cached values. */
    public static Loaders fresh(DataLoaderRegistry registry) {
        return fresh(registry, ((LoaderRegistry) registry).reads);
    }

    /** New loaders whose reads are those of another context. */
    public static Loaders fresh(DataLoaderRegistry registry, GraphQLContext other) {
        return fresh(registry, Objects.requireNonNull(other.<RunningReads>get(RunningReads.class)));
    }

    private static Loaders fresh(DataLoaderRegistry registry, RunningReads reads) {
        return ((LoaderRegistry) registry).fresh.apply(reads);
    }

    @Override
    public void dispatchAll() {
        loaders.dispatch();
    }
}
