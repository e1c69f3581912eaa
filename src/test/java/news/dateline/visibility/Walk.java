package news.dateline.visibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;

/** Asks for everything that the schema can show, and for everything two links further. */
final class Walk {

    /** Differs between two loads of the same. */
    private static final String MOMENT_OF_LOADING = "updatedAt";

    private final GraphQLSchema schema;

    Walk(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The whole graph as a reader sees it, list by list. */
    Map<String, Object> everything() {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (GraphQLFieldDefinition field : OpenQuery.of(schema).getFieldDefinitions()) {
            if (typeName(field).endsWith("Connection")) {
                String query =
                        "{ " + field.getName() + "(first: 100) " + selection(field, 3) + " }";
                answers.put(field.getName(), Gql.ask(query).get("data"));
            }
        }
        return answers;
    }

    /** What {@code node} answers for each id, one after the other. */
    List<Object> nodes(List<String> ids) {
        return Gql.ask(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
                        Map.of("ids", ids))
                .getList("data.nodes");
    }

    private String selection(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type.getName().endsWith("Connection")) {
            GraphQLObjectType connection = (GraphQLObjectType) type;
            String nodes = selection(connection.getFieldDefinition("nodes"), depth);
            boolean knowing = type.getName().equals("EventPlaceConnection");
            return "{ totalCount nodes "
                    + nodes
                    + (knowing ? " edges { status evidence { text } }" : "")
                    + " }";
        }
        if (type instanceof GraphQLObjectType object) {
            String fields = fields(object, depth);
            return fields.isEmpty() ? "" : "{ " + fields + " }";
        }
        if (type instanceof GraphQLInterfaceType) {
            return "{ __typename id }";
        }
        return "";
    }

    private String fields(GraphQLObjectType type, int depth) {
        List<String> names = new ArrayList<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (field.getName().equals(MOMENT_OF_LOADING)) {
                continue;
            }
            String selection = depth > 0 || isPlain(field) ? selection(field, depth - 1) : "";
            if (isPlain(field) || !selection.isEmpty()) {
                names.add(field.getName() + " " + selection);
            }
        }
        return names.stream().collect(Collectors.joining(" "));
    }

    private static boolean isPlain(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return !(type instanceof GraphQLObjectType) && !(type instanceof GraphQLInterfaceType);
    }

    private static String typeName(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type.getName();
    }
}
