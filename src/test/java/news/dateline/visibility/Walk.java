package news.dateline.visibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.AtOnce;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;

/** Asks for everything that the schema can show, and for everything two links further. */
final class Walk {

    /** Differs between two loads of the same. */
    private static final String MOMENT_OF_LOADING = "updatedAt";

    /** Tells how readers came to see what they see, so it differs between two loads too. */
    private static final String FEED = "changes";

    private final GraphQLSchema schema;

    Walk(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The whole graph as a reader sees it, list by list. */
    Map<String, Object> everything() {
        List<GraphQLFieldDefinition> lists =
                OpenQuery.of(schema).getFieldDefinitions().stream()
                        .filter(field -> typeName(field).endsWith("Connection"))
                        .filter(field -> !field.getName().equals(FEED))
                        .toList();
        List<Object> read =
                AtOnce.run(
                        lists.size(),
                        i -> {
                            GraphQLFieldDefinition field = lists.get(i);
                            String list = field.getName() + "(first: 100) " + selection(field, 3);
                            return Gql.ask("{ " + list + " }").get("data");
                        });
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            answers.put(lists.get(i).getName(), read.get(i));
        }
        return answers;
    }

    /** The ids of articles that the change feed tells of. */
    Set<String> articlesOfTheFeed() {
        Set<String> ids = new HashSet<>();
        String after = null;
        boolean isMore = true;
        while (isMore) {
            JsonPath page =
                    Gql.ask(
                                    "query ($after: String) { changes(first: 100, after: $after, filter: { types: [ARTICLE] }) { resumeAfter pageInfo { hasNextPage } nodes { nodeId } } }",
                                    Collections.singletonMap("after", after))
                            .setRootPath("data.changes");
            ids.addAll(page.getList("nodes.nodeId"));
            after = page.getString("resumeAfter");
            isMore = page.getBoolean("pageInfo.hasNextPage");
        }
        return ids;
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
