package news.dateline.loading;

import org.dataloader.DataLoaderRegistry;

/** Lets graphql-java, which knows when a level is complete, dispatch a request's loaders. */
public final class LoaderRegistry extends DataLoaderRegistry {

    private final Loaders loaders;

    LoaderRegistry(Loaders loaders) {
        this.loaders = loaders;
    }

    public static Loaders loaders(DataLoaderRegistry registry) {
        return ((LoaderRegistry) registry).loaders;
    }

    @Override
    public void dispatchAll() {
        loaders.dispatch();
    }
}
