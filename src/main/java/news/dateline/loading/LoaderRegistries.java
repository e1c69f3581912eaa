package news.dateline.loading;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLContext;
import io.quarkus.arc.Unremovable;
import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;

/** Creates the loaders of each request. Their statements are cancelled when the request ends. */
@Unremovable
@ApplicationScoped
public class LoaderRegistries {

    private final Reading reading;

    LoaderRegistries(Reading reading) {
        this.reading = reading;
    }

    public LoaderRegistry of(GraphQLContext request) {
        RunningReads reads = request.get(RunningReads.class);
        RunningReads own = reads == null ? new RunningReads() : reads;
        return new LoaderRegistry(some -> new Loaders(reading, some), own);
    }
}
