package news.dateline.loading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;

/**
 * A request for the value of one field: its object, its arguments, and the context of the
 * operation.
 */
public interface FieldRequest {

    /** The object that has the field (graphql-java calls it the source). */
    <T> T source();

    Map<String, Object> arguments();

    /** The value of an argument that cannot be null or left out. */
    @SuppressWarnings("unchecked")
    default <T> T argument(String name) {
        return (T) Objects.requireNonNull(arguments().get(name), name);
    }

    /** The loaders of the request. */
    Loaders loaders();

    /**
     * To be called after a load that follows from the result of another: graphql-java dispatches
     * the loaders once for each level of the selection, so it would never read it. The rounds of a
     * plan find it without that.
     */
    default void loadsAgain() {}

    /**
     * Whether the value has no children that must be fetched, so that it may be read in a later
     * round.
     */
    boolean isDeferrable();

    /** The path of the value in the result. */
    ResultPath path();

    /** The path as a list of field names and indexes, as errors contain it. */
    default List<Object> segments() {
        return path().toList();
    }

    /** The location of the field in the document. */
    SourceLocation location();

    /** Whether the operation selects a field of this name anywhere, except where it is skipped. */
    boolean selects(String field);

    /**
     * The fields that the operation selects on objects of this type, except those that are skipped.
     */
    Set<String> fieldsOf(String type);

    GraphQLSchema schema();

    /** The environment that graphql-java would pass to a data fetcher. Only for root fields. */
    DataFetchingEnvironment environment();
}
