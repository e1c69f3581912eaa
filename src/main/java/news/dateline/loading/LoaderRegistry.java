package news.dateline.loading;

import java.util.function.Supplier;

import org.dataloader.DataLoaderRegistry;

/**
 * An adapter through which graphql-java dispatches the loaders of a request when a level is
 * complete.
 */
public final class LoaderRegistry extends DataLoaderRegistry {

    private final Supplier<Loaders> fresh;
    private final Loaders loaders;

    LoaderRegistry(Supplier<Loaders> fresh) {
        this.fresh = fresh;
        this.loaders = fresh.get();
    }

    public static Loaders loaders(DataLoaderRegistry registry) {
        return ((LoaderRegistry) registry).loaders;
    }

    /** New loaders for the same request, without cached values. */
    public static Loaders fresh(DataLoaderRegistry registry) {
        return ((LoaderRegistry) registry).fresh.get();
    }

    @Override
    public void dispatchAll() {
        loaders.dispatch();
    }
}
