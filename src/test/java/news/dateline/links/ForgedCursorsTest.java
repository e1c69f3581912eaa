package news.dateline.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A cursor that somebody made is refused, or is a place in the list; it never breaks the server.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ForgedCursorsTest {

    private static final int AT_ONCE = 30;
    private static final String CURSOR = "\"cursor\": \"";
    private static final Map<String, String> BAD_INPUT = Map.of("code", "BAD_USER_INPUT");

    /** Of a place in the change feed that is not kept any more. */
    private static final Map<String, String> EXPIRED = Map.of("code", "CURSOR_EXPIRED");

    @Inject GraphQLSchema schema;

    /** A list in one order; {@code before} and {@code after} lead to it from the root. */
    private record ListField(String before, String field, String order, String after) {

        /** The cursor of the first row that any of its parents has; null if none has any. */
        String cursor() {
            String arguments = order.isEmpty() ? "" : "(" + order + ")";
            String answer =
                    Gql.ask(
                                    "{ "
                                            + before
                                            + field
                                            + arguments
                                            + " { edges { cursor } } "
                                            + after
                                            + "}")
                            .prettify();
            int start = answer.indexOf(CURSOR) + CURSOR.length();
            return start < CURSOR.length()
                    ? null
                    : answer.substring(start, answer.indexOf('"', start));
        }

        /** What each cursor is answered with, all in one request. */
        JsonPath ask(String end, List<String> cursors) {
            StringBuilder lists = new StringBuilder();
            for (int i = 0; i < cursors.size(); i++) {
                lists.append(
                        "a%d: %s(%s %s: \"%s\") { nodes { __typename } } "
                                .formatted(i, field, order, end, cursors.get(i)));
            }
            return Gql.answer("{ " + before + lists + after + "}");
        }
    }

    @Test
    void areRefusedOrAreAPlaceInTheList() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(GeneratedGraph.of(20)).problems());
        Random random = new Random(14);
        List<String> complaints = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (ListField list : lists()) {
            String real = list.cursor();
            if (real == null) {
                continue;
            }
            tried.add(list.field());
            List<String> forged = ForgedCursors.of(real, random);
            for (int i = 0; i < forged.size(); i += AT_ONCE) {
                List<String> some = forged.subList(i, Math.min(i + AT_ONCE, forged.size()));
                for (String end : List.of("after", "before")) {
                    List<Map<String, Object>> errors = list.ask(end, some).getList("errors");
                    (errors == null ? List.<Map<String, Object>>of() : errors)
                            .stream()
                                    .filter(error -> !error.get("extensions").equals(BAD_INPUT))
                                    .filter(
                                            error ->
                                                    !list.field().equals("changes")
                                                            || !error.get("extensions")
                                                                    .equals(EXPIRED))
                                    .forEach(error -> complaints.add(list + ": " + error));
                }
            }
        }
        assertEquals(List.of(), complaints);
        assertTrue(
                tried.containsAll(
                        List.of("articles", "events", "people", "mentions", "affiliations")),
                tried.toString());
    }

    private List<ListField> lists() {
        List<ListField> lists = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        for (GraphQLFieldDefinition field : connectionsOf(OpenQuery.of(schema))) {
            parents.putIfAbsent(
                    GraphQLTypeUtil.unwrapAll(field.getType())
                            .getName()
                            .replaceFirst("Connection$", ""),
                    field.getName());
            orders(field)
                    .forEach(order -> lists.add(new ListField("", field.getName(), order, "")));
        }
        parents.forEach(
                (type, root) -> {
                    for (GraphQLFieldDefinition field :
                            connectionsOf((GraphQLObjectType) schema.getType(type))) {
                        String before = root + "(first: 5) { nodes { ";
                        orders(field)
                                .forEach(
                                        order ->
                                                lists.add(
                                                        new ListField(
                                                                before,
                                                                field.getName(),
                                                                order,
                                                                "} }")));
                    }
                });
        return lists;
    }

    private static List<GraphQLFieldDefinition> connectionsOf(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(
                        field ->
                                GraphQLTypeUtil.unwrapAll(field.getType())
                                        .getName()
                                        .endsWith("Connection"))
                .toList();
    }

    /** The list's order if left out, and each that can be asked for. */
    private static Stream<String> orders(GraphQLFieldDefinition field) {
        GraphQLArgument orderBy = field.getArgument("orderBy");
        if (orderBy == null) {
            return Stream.of("");
        }
        GraphQLInputObjectType order =
                (GraphQLInputObjectType) (GraphQLNamedType) orderBy.getType();
        GraphQLEnumType keys =
                (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
        return keys.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .map(key -> "orderBy: { field: " + key + ", direction: ASC }");
    }
}
