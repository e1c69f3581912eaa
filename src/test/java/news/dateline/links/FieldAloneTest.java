package news.dateline.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Rows are read with the columns of the fields that a document names. So whatever a field shows
 * among all others of its object, it must show alone.
 */
@QuarkusTest
@TestProfile(SampleGraph.class)
class FieldAloneTest {

    private static final int MANY = 300;

    @Inject GraphQLSchema schema;

    @Test
    void eachFieldShowsAloneWhatItShowsAmongAll() {
        int compared = 0;
        for (GraphQLFieldDefinition root : OpenQuery.of(schema).getFieldDefinitions()) {
            if (isList(root) && node(root.getType()) instanceof GraphQLFieldsContainer type) {
                compared += compare(root.getName(), type);
            }
        }
        assertTrue(compared > MANY, compared + " fields");
    }

    private int compare(String root, GraphQLFieldsContainer type) {
        int compared = compare(root, type, List.of("nodes"));
        for (GraphQLFieldDefinition field : open(type)) {
            if (node(field.getType()) instanceof GraphQLFieldsContainer inner) {
                compared +=
                        compare(
                                root,
                                inner,
                                isList(field)
                                        ? List.of("nodes", field.getName(), "nodes")
                                        : List.of("nodes", field.getName()));
            }
        }
        return compared;
    }

    private int compare(String root, GraphQLFieldsContainer type, List<String> path) {
        Object all = ask(root, path, all(type));
        List<String> leaves = leaves(type);
        for (String leaf : leaves) {
            List<String> whole = new ArrayList<>(path);
            whole.add(leaf);
            assertEquals(
                    at(all, whole),
                    at(ask(root, path, leaf), whole),
                    root + " " + String.join(".", whole));
        }
        return leaves.size();
    }

    private static Object ask(String root, List<String> path, String fields) {
        String query =
                "{ "
                        + root
                        + "(first: 8) { "
                        + String.join(" { ", path)
                        + " { "
                        + fields
                        + " }"
                        + " }".repeat(path.size() + 1);
        return Gql.ask(query).get("data." + root);
    }

    /** What stands at the end of the path, list for list. */
    private static Object at(Object value, List<String> path) {
        if (value instanceof List<?> list) {
            List<Object> found = new ArrayList<>();
            list.forEach(some -> found.add(at(some, path)));
            return found;
        }
        return value == null || path.isEmpty()
                ? value
                : at(((Map<?, ?>) value).get(path.get(0)), path.subList(1, path.size()));
    }

    /** Every field: objects too, but nothing of what they hold. */
    private static String all(GraphQLFieldsContainer type) {
        List<String> fields = new ArrayList<>(leaves(type));
        open(type)
                .forEach(
                        field ->
                                fields.add(
                                        field.getName()
                                                + (isList(field) ? "(first: 1)" : "")
                                                + " { __typename }"));
        return String.join(" ", fields);
    }

    private static List<String> leaves(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    /** Fields that show objects and need no argument. */
    private static List<GraphQLFieldDefinition> open(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(
                        field ->
                                !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
                                        && field.getArguments().stream()
                                                .noneMatch(
                                                        some ->
                                                                GraphQLTypeUtil.isNonNull(
                                                                        some.getType())))
                .toList();
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
    }

    /** The type of what is shown; of a connection, of its nodes. */
    private static GraphQLType node(GraphQLType type) {
        GraphQLType shown = GraphQLTypeUtil.unwrapAll(type);
        return shown instanceof GraphQLFieldsContainer some && some.getName().endsWith("Connection")
                ? GraphQLTypeUtil.unwrapAll(some.getFieldDefinition("nodes").getType())
                : shown;
    }
}
