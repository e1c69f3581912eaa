package news.dateline.loading;

import graphql.GraphQLContext;
import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;
import org.dataloader.DataLoaderRegistry;

/** Lets graphql-java, which knows when a level is complete, dispatch a request's loaders. */
public final class LoaderRegistry extends DataLoaderRegistry {

    private final Loaders loaders;

    private LoaderRegistry(Loaders loaders) {
        this.loaders = loaders;
    }

    /** Loaders whose statements end with the request. */
    public static LoaderRegistry of(GraphQLContext request, Reading reading) {
        return new LoaderRegistry(new Loaders(reading, request.get(RunningReads.class)));
    }

    public static Loaders loaders(DataLoaderRegistry registry) {
        return ((LoaderRegistry) registry).loaders;
    }

    @Override
    public void dispatchAll() {
        loaders.dispatch();
    }
}
