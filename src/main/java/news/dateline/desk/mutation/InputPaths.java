package news.dateline.desk.mutation;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Places in an input. The rules of bundles name fields of a whole line, of which an input may have
 * only some: publishing can fail because of a URL that the input does not name.
 */
final class InputPaths {

    private InputPaths() {}

    /**
     * Leaves in each error and warning the part of its path that the input of the mutation can
     * have.
     */
    static void keepOwn(Payload payload, DataFetchingEnvironment call) {
        GraphQLType input = call.getFieldDefinition().getArgument(Input.ARGUMENT).getType();
        for (UserError error : payload.userErrors) {
            if (error.field != null) {
                error.field = own(input, error.field);
            }
        }
        if (payload instanceof WarningPayload written) {
            for (MutationWarning warning : written.warnings) {
                if (warning.field != null) {
                    warning.field = own(input, warning.field);
                }
            }
        }
    }

    private static @Nullable List<String> own(GraphQLType input, List<String> path) {
        List<String> own = new ArrayList<>();
        GraphQLType type = input;
        for (String step : path) {
            type = within(GraphQLTypeUtil.unwrapNonNull(type), step);
            if (type == null) {
                break;
            }
            own.add(step);
        }
        return own.isEmpty() ? null : own;
    }

    private static @Nullable GraphQLType within(GraphQLType type, String step) {
        if (type instanceof GraphQLList list) {
            return list.getWrappedType();
        }
        GraphQLInputObjectField field =
                type instanceof GraphQLInputObjectType object ? object.getField(step) : null;
        return field == null ? null : field.getType();
    }
}
