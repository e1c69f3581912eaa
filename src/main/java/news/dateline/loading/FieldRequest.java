package news.dateline.loading;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;

/** How a field is asked for its value: of which object, with which arguments, in which request. */
public interface FieldRequest {

    /** The object that it is a field of. */
    <T> T source();

    Map<String, Object> arguments();

    /** Those of the request. */
    Loaders loaders();

    /**
     * Whether its value leads to no further reads, so that it may as well be read with the last.
     */
    boolean isDeferrable();

    /** Where its value stands in the answer. */
    ResultPath path();

    /** The same, as errors tell it. */
    default List<Object> segments() {
        return path().toList();
    }

    /** Where it stands in the document. */
    SourceLocation location();

    /** Whether the document has a field of this name anywhere that is not skipped. */
    boolean mentions(String field);

    /** The fields that the document asks of objects of this type, save those that it skips. */
    Set<String> fieldsOf(String type);

    GraphQLSchema schema();

    /** The same as graphql-java tells it to data fetchers; for fields of the root. */
    DataFetchingEnvironment environment();
}
