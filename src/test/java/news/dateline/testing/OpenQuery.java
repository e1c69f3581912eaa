package news.dateline.testing;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/** The queries that need no role. */
public final class OpenQuery {

    /** In the description of every field that is restricted to a role. */
    private static final String RESTRICTED = "Requires the role";

    private OpenQuery() {}

    public static GraphQLObjectType of(GraphQLSchema schema) {
        GraphQLObjectType query = schema.getQueryType();
        return query.transform(
                builder ->
                        builder.replaceFields(
                                query.getFieldDefinitions().stream()
                                        .filter(
                                                field ->
                                                        !field.getDescription()
                                                                .contains(RESTRICTED))
                                        .toList()));
    }
}
