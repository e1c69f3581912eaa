package news.dateline.execution;

import java.util.function.Function;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import news.dateline.loading.FieldRequest;

/** Fetches the value of a field, usually as a future. */
public interface Fetch {

    Object of(FieldRequest request);

    /** A value that the object already has. */
    record Plain(Function<Object, ?> value) implements Fetch {
        @Override
        public Object of(FieldRequest request) {
            return value.apply(request.source());
        }
    }

    /** The adapter for graphql-java's data fetchers. */
    record Fetcher(Fetch fetch) implements DataFetcher<Object> {
        @Override
        public Object get(DataFetchingEnvironment env) {
            return fetch.of(new GraphQlJavaFieldRequest(env));
        }
    }
}
