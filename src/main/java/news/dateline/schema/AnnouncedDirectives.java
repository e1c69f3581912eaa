package news.dateline.schema;

import java.util.List;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import news.dateline.schema.messages.Unsupported;

/**
 * The directives that introspection announces: not those that graphql-java adds to every schema
 * though they do nothing here. Clients' generators would make code for them.
 */
final class AnnouncedDirectives {

    private static final FieldCoordinates PLACE =
            FieldCoordinates.coordinates("__Schema", "directives");

    private static final String ONE_OF = "oneOf";

    private AnnouncedDirectives() {}

    static void install(GraphQLCodeRegistry.Builder code) {
        DataFetcher<List<GraphQLDirective>> fetcher = env -> of(env.getGraphQLSchema());
        code.dataFetcher(PLACE, fetcher);
    }

    static List<GraphQLDirective> of(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> hasEffect(schema, directive.getName()))
                .toList();
    }

    private static boolean hasEffect(GraphQLSchema schema, String directive) {
        if (directive.equals(ONE_OF)) {
            return schema.getAllTypesAsList().stream()
                    .anyMatch(
                            type -> type instanceof GraphQLInputObjectType some && some.isOneOf());
        }
        return !Unsupported.isDirective(directive);
    }
}
