package news.dateline.execution;

import java.util.Map;
import java.util.function.Function;

import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;

/**
 * What is done for a field of an object.
 *
 * @param plain gives its value from the object itself; null if it must be fetched
 * @param fetch null if it is plain
 * @param hasFetchedChildren whether what is fetched has fields that must be fetched
 * @param arguments null if they depend on variables
 */
record FieldPlan(
        String key,
        MergedField field,
        GraphQLFieldDefinition definition,
        Function<Object, ?> plain,
        Fetch fetch,
        boolean hasFetchedChildren,
        Map<String, Object> arguments,
        ValuePlan value) {

    SourceLocation location() {
        return field.getSingleField().getSourceLocation();
    }
}
