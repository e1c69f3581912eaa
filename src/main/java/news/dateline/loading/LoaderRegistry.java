package news.dateline.loading;

import java.util.function.Supplier;

import org.dataloader.DataLoaderRegistry;

/** Lets graphql-java, which knows when a level is complete, dispatch a request's loaders. */
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

    /** Of the same request, without what was read so far. */
    public static Loaders fresh(DataLoaderRegistry registry) {
        return ((LoaderRegistry) registry).fresh.get();
    }

    @Override
    public void dispatchAll() {
        loaders.dispatch();
    }
}
