package news.dateline.execution;

import java.util.Map;
import java.util.function.Function;

import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one field of an object.
 *
 * @param plain gets the value from the object itself; null if it must be fetched
 * @param hasFetchedChildren whether the value has fields that must be fetched
 * @param arguments null if they depend on variables
 */
record FieldPlan(
        String key,
        MergedField field,
        GraphQLFieldDefinition definition,
        @Nullable Function<Object, ?> plain,
        Fetch fetch,
        boolean hasFetchedChildren,
        @Nullable Map<String, Object> arguments,
        ValuePlan value) {

    SourceLocation location() {
        return field.getSingleField().getSourceLocation();
    }
}
