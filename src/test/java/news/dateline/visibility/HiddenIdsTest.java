package news.dateline.visibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.WorkingCopies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A filter by the id of something hidden finds nothing, whatever it is a filter of. The filters are
 * those of the schema, so that a new one is tried too.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class HiddenIdsTest {

    private static final int FEW = 5;
    private static final int VISIBLE = 2;
    private static final String WRONG_KIND = " is not the id of ";

    /** Nothing that readers see names them. */
    private static final List<String> UNSEEN =
            List.of(
                    "{'type':'person','key':'unseen-p','name':'Unseen'}",
                    "{'type':'organization','key':'unseen-o','name':'Unseen','kind':'OTHER'}",
                    "{'type':'place','key':'unseen-c','name':'Unseen','kind':'CITY'}",
                    "{'type':'event','key':'unseen-e','name':'Unseen','kind':'MEETING'}");

    @Inject GraphQLSchema schema;

    /** A field of a filter that takes ids, of a list at the root or of a node. */
    private record IdFilter(String parent, String list, String field, boolean many) {

        String ask(int alias, String id) {
            String value = many ? "[\"" + id + "\"]" : "\"" + id + "\"";
            return "a%d: %s(filter: { %s: %s }) { totalCount nodes { %s } } "
                    .formatted(alias, list, field, value, isFeed() ? "kind" : "__typename");
        }

        boolean isFeed() {
            return list.equals("changes");
        }

        /** The feed tells readers that what they have seen has gone, and nothing else of it. */
        boolean foundNothing(Map<?, ?> found) {
            List<?> nodes = (List<?>) found.get("nodes");
            return isFeed()
                    ? nodes.stream().allMatch(Map.of("kind", "WITHDRAWN")::equals)
                    : nodes.isEmpty() && found.get("totalCount").equals(0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findNothing(long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Bundles.clear();
        load(graph.entities);
        load(UNSEEN);
        load(graph.hidden);
        load(graph.visible.subList(0, VISIBLE));
        load(graph.withdrawals);
        graph.workingCopies.forEach(WorkingCopies::put);
        List<String> hidden = HiddenIds.all();
        assertTrue(hidden.size() > FEW, "hidden: " + hidden.size());
        List<String> complaints = new ArrayList<>();
        Map<String, List<String>> byKind =
                hidden.stream().collect(Collectors.groupingBy(id -> GlobalId.decode(id).type()));
        for (IdFilter filter : filters()) {
            int tried = 0;
            for (List<String> ids : byKind.values()) {
                Optional<List<String>> found = rowsFoundBy(filter, ids);
                found.ifPresent(complaints::addAll);
                tried += found.isPresent() ? 1 : 0;
            }
            if (tried == 0) {
                complaints.add(filter + " takes none of the kinds " + byKind.keySet());
            }
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void everyFilterIsTried() {
        List<String> root =
                filters().stream()
                        .filter(filter -> filter.parent().isEmpty())
                        .map(filter -> filter.list() + "." + filter.field())
                        .toList();
        assertTrue(
                root.containsAll(
                        List.of(
                                "articles.mentionsAll",
                                "events.partOf",
                                "people.mentionedIn",
                                "quotations.article",
                                "places.within")),
                root.toString());
        assertTrue(
                filters().stream().anyMatch(filter -> filter.parent().equals("people")),
                "nested lists too");
    }

    /**
     * What the filter finds by each of these ids of a kind; empty if it does not take that kind.
     */
    private static Optional<List<String>> rowsFoundBy(IdFilter filter, List<String> ids) {
        List<String> found = new ArrayList<>();
        Map<Integer, String> asked = new HashMap<>();
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            asked.put(i, ids.get(i));
            lists.append(filter.ask(i, ids.get(i)));
        }
        boolean nested = !filter.parent().isEmpty();
        JsonPath answer =
                Gql.answer(
                        nested
                                ? "{ " + filter.parent() + " { nodes { " + lists + " } } }"
                                : "{ " + lists + " }");
        List<Map<String, Object>> errors = answer.getList("errors");
        if (errors != null) {
            String message = String.valueOf(errors.get(0).get("message"));
            return message.contains(WRONG_KIND) ? Optional.empty() : Optional.of(List.of(message));
        }
        List<Map<String, Object>> parents =
                nested
                        ? answer.getList("data." + filter.parent() + ".nodes")
                        : List.of(answer.getMap("data"));
        for (Map<String, Object> parent : parents) {
            asked.forEach(
                    (i, id) -> {
                        Map<?, ?> list = parent == null ? null : (Map<?, ?>) parent.get("a" + i);
                        if (list != null && !filter.foundNothing(list)) {
                            found.add(filter + " by " + GlobalId.decode(id) + ": " + list);
                        }
                    });
        }
        return Optional.of(found);
    }

    private List<IdFilter> filters() {
        List<IdFilter> filters = new ArrayList<>();
        Map<String, String> parents = new TreeMap<>();
        for (GraphQLFieldDefinition list : OpenQuery.of(schema).getFieldDefinitions()) {
            String type = GraphQLTypeUtil.unwrapAll(list.getType()).getName();
            if (type.endsWith("Connection")) {
                add(filters, "", list);
                parents.putIfAbsent(type.replaceFirst("Connection$", ""), list.getName());
            }
        }
        parents.forEach(
                (type, root) ->
                        ((GraphQLObjectType) schema.getType(type))
                                .getFieldDefinitions()
                                .forEach(list -> add(filters, root, list)));
        return filters;
    }

    private static void add(List<IdFilter> filters, String parent, GraphQLFieldDefinition list) {
        GraphQLArgument argument = list.getArgument("filter");
        boolean isList = GraphQLTypeUtil.unwrapAll(list.getType()).getName().endsWith("Connection");
        if (argument == null || !isList) {
            return;
        }
        GraphQLInputObjectType filter =
                (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
        for (GraphQLInputObjectField field : filter.getFields()) {
            if (GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("ID")) {
                boolean many = GraphQLTypeUtil.isList(field.getType());
                filters.add(new IdFilter(parent, list.getName(), field.getName(), many));
            }
        }
    }

    private static void load(List<String> lines) {
        assertEquals(
                List.of(),
                Bundles.load(
                                lines.stream()
                                        .map(line -> line.replace('\'', '"'))
                                        .toArray(String[]::new))
                        .problems());
    }
}
