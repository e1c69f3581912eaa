package news.dateline.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * A valid query made by chance: aliases, merged fields, fragments on objects, interfaces and
 * unions, and conditions, with and without variables.
 */
public final class RandomQuery {

    public static final Map<String, Object> VARIABLES = Map.of("two", 2, "yes", true, "no", false);

    private static final String HEAD =
            "query ($two: Int, $three: Int = 3, $yes: Boolean!, $no: Boolean = true) ";

    /** So that every variable is used. */
    private static final String USE =
            "__typename use: __typename @skip(if: $yes) @include(if: $no) ";

    private static final List<String> CONDITIONS =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    " @include(if: $yes)",
                    " @skip(if: $no)",
                    " @include(if: $no)",
                    " @skip(if: false)");

    private static final List<String> PAGES =
            List.of("", "(first: 1)", "(last: 2)", "(first: $two)", "(first: $three)");

    /** Of lists without pages. */
    private static final List<String> FIRST =
            List.of("", "(first: 1)", "(first: $two)", "(first: $three)");

    private final GraphQLSchema schema;
    private final GraphQLObjectType query;
    private final Random random;
    private final Map<String, String> roots;
    private final Map<String, List<String>> fragments = new HashMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private final String operation;
    private int names;

    /**
     * @param roots arguments of root fields that need some, by field
     */
    public RandomQuery(GraphQLSchema schema, long seed, int levels, Map<String, String> roots) {
        this.schema = schema;
        this.random = new Random(seed);
        this.roots = roots;
        this.query = OpenQuery.of(schema);
        this.operation = set(query, levels);
    }

    public String text() {
        return HEAD
                + "{ "
                + USE
                + unused("first: $two", "first: $three")
                + operation
                + " }\n"
                + definitions;
    }

    private String unused(String... given) {
        StringBuilder uses = new StringBuilder();
        for (String some : given) {
            uses.append("v").append(uses.length()).append(": ").append(pageable()).append('(');
            uses.append(some).append(") @skip(if: true) { __typename } ");
        }
        return uses.toString();
    }

    private String pageable() {
        return query.getFieldDefinitions().stream()
                .filter(field -> field.getArgument("first") != null)
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private String set(GraphQLCompositeType type, int levels) {
        StringBuilder set = new StringBuilder();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            set.append(selection(type, levels)).append(' ');
        }
        return set.toString();
    }

    private String selection(GraphQLCompositeType type, int levels) {
        return switch (levels <= 0 ? 9 : random.nextInt(10)) {
            case 0 -> "..." + pick(CONDITIONS) + " { " + set(type, levels - 1) + "}";
            case 1, 2 -> {
                GraphQLCompositeType other = related(type);
                yield "... on "
                        + other.getName()
                        + pick(CONDITIONS)
                        + " { "
                        + set(other, levels - 1)
                        + "}";
            }
            case 3 -> "..." + fragment(related(type), levels) + pick(CONDITIONS);
            default ->
                    type instanceof GraphQLFieldsContainer container
                            ? field(container, levels)
                            : "__typename";
        };
    }

    private String fragment(GraphQLCompositeType type, int levels) {
        List<String> known =
                fragments.computeIfAbsent(type.getName() + levels, any -> new ArrayList<>());
        if (known.isEmpty() || random.nextBoolean()) {
            String name = "F" + names++;
            definitions.append(
                    "fragment %s on %s { %s}\n"
                            .formatted(name, type.getName(), set(type, levels - 1)));
            known.add(name);
        }
        return pick(known);
    }

    /** One that objects of this type can be of too. */
    private GraphQLCompositeType related(GraphQLCompositeType type) {
        List<GraphQLObjectType> objects =
                types().filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(object -> isOf(object, type))
                        .toList();
        GraphQLObjectType object = pick(objects);
        List<GraphQLCompositeType> all = new ArrayList<>(List.of(type, object));
        types().filter(some -> some instanceof GraphQLInterfaceType)
                .map(GraphQLCompositeType.class::cast)
                .filter(some -> isOf(object, some))
                .forEach(all::add);
        return pick(all);
    }

    /** By name: the schema has them in no order, and a seed is to make the same query again. */
    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream()
                .sorted(Comparator.comparing(GraphQLNamedType::getName));
    }

    private boolean isOf(GraphQLObjectType object, GraphQLCompositeType type) {
        if (type instanceof GraphQLInterfaceType some) {
            return schema.getImplementations(some).contains(object);
        }
        return type instanceof GraphQLUnionType some
                ? some.getTypes().contains(object)
                : type.getName().equals(object.getName());
    }

    private String field(GraphQLFieldsContainer type, int levels) {
        List<GraphQLFieldDefinition> all =
                type.getFieldDefinitions().stream()
                        .sorted(Comparator.comparing(GraphQLFieldDefinition::getName))
                        .filter(some -> isAskable(type, some) && (levels > 0 || isLeaf(some)))
                        .toList();
        if (all.isEmpty() || random.nextInt(10) == 0) {
            return "__typename";
        }
        GraphQLFieldDefinition field = pick(all);
        String head = "a" + names++ + ": " + field.getName() + arguments(type, field);
        if (isLeaf(field)) {
            return head + pick(CONDITIONS);
        }
        GraphQLCompositeType within = (GraphQLCompositeType) named(field);
        String once = head + pick(CONDITIONS) + " { " + set(within, levels - 1) + "}";
        return random.nextInt(5) > 0
                ? once
                : once + " " + head + " { " + set(within, levels - 1) + "}";
    }

    private boolean isAskable(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        return field.getArguments().isEmpty()
                || field.getArgument("first") != null
                || isRoot(type) && roots.containsKey(field.getName());
    }

    private String arguments(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        if (isRoot(type) && roots.containsKey(field.getName())) {
            return roots.get(field.getName());
        }
        if (field.getArgument("first") == null) {
            return "";
        }
        return pick(field.getArgument("last") == null ? FIRST : PAGES);
    }

    private boolean isRoot(GraphQLFieldsContainer type) {
        return type == query;
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(named(field) instanceof GraphQLCompositeType);
    }

    private static GraphQLNamedOutputType named(GraphQLFieldDefinition field) {
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
