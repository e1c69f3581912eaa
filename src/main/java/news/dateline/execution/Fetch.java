package news.dateline.execution;

import java.util.function.Function;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import news.dateline.loading.FieldRequest;

/** Gets a field's value, a future as a rule. */
public interface Fetch {

    Object of(FieldRequest request);

    /** What the object itself holds. */
    record Plain(Function<Object, ?> value) implements Fetch {
        @Override
        public Object of(FieldRequest request) {
            return value.apply(request.source());
        }
    }

    /** For graphql-java, which asks in its own way. */
    record Fetcher(Fetch fetch) implements DataFetcher<Object> {
        @Override
        public Object get(DataFetchingEnvironment env) {
            return fetch.of(new GraphQlJavaFieldRequest(env));
        }
    }
}
