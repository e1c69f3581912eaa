package news.dateline.limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.testing.OpenQuery;

/**
 * A valid document made by chance, once with fragments and once with what they hold in their place.
 * Whatever is a row has its {@code __typename}.
 */
final class RandomDocument {

    static final Map<String, Object> VARIABLES = Map.of("given", 2, "yes", true);

    private static final String HEAD = "query($given: Int, $default: Int = 3, $yes: Boolean!) ";

    private static final Set<String> ROWS =
            Set.of("Evidence", "Depiction", "EventLink", "Credit", "ArticleSource", "Subject");

    private static final List<String> PAGES =
            List.of("", "(first: 1)", "(last: 4)", "(first: $given)", "(first: $default)");

    /** Of lists without pages, which can have more rows than count where nothing is said. */
    private static final List<String> FIRST =
            List.of("(first: 1)", "(first: $given)", "(first: $default)");

    private static final List<String> CONDITIONS =
            List.of("", " @include(if: $yes)", " @skip(if: true)", " @skip(if: false)");

    private final GraphQLSchema schema;
    private final Random random;
    private final Map<String, List<Text>> fragments = new HashMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private final Text operation;
    private int names;

    /** The same twice. */
    private record Text(String spread, String inlined) {

        Text(String both) {
            this(both, both);
        }

        Text plus(Text other) {
            return new Text(spread + " " + other.spread, inlined + " " + other.inlined);
        }

        Text within(String before, String after) {
            return new Text(before + spread + after, before + inlined + after);
        }
    }

    RandomDocument(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        this.operation = set(OpenQuery.of(schema), 4);
    }

    String spread() {
        return HEAD
                + "{ __typename $use: places(first: $given) @skip(if: true) { ...U } "
                        .replace("$use", "use")
                + operation.spread()
                + " } fragment U on PlaceConnection { totalCount @include(if: $yes) nodes {"
                + " contains(first: $default) { totalCount } } } "
                + definitions;
    }

    String inlined() {
        return HEAD
                + "{ __typename use: places(first: $given) @skip(if: true) { totalCount @include(if:"
                + " $yes) nodes { contains(first: $default) { totalCount } } } "
                + operation.inlined()
                + " }";
    }

    private Text set(GraphQLFieldsContainer type, int levels) {
        Text set = new Text(isRow(type) ? "__typename" : "");
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            set = set.plus(selection(type, levels));
        }
        return set;
    }

    private static boolean isRow(GraphQLFieldsContainer type) {
        return type.getFieldDefinition("id") != null || ROWS.contains(type.getName());
    }

    private Text selection(GraphQLFieldsContainer type, int levels) {
        if (levels <= 0) {
            return field(type, levels);
        }
        String condition = pick(CONDITIONS);
        return switch (random.nextInt(4)) {
            case 0 -> set(type, levels - 1).within("...%s {".formatted(condition), "}");
            case 1 -> narrowed(type, levels).within("", "");
            case 2 -> fragment(type, levels, condition);
            default -> field(type, levels);
        };
    }

    private Text narrowed(GraphQLFieldsContainer type, int levels) {
        GraphQLFieldsContainer narrower =
                type instanceof GraphQLInterfaceType some
                        ? pick(schema.getImplementations(some))
                        : type;
        return set(narrower, levels - 1).within("... on " + narrower.getName() + " {", "}");
    }

    private Text fragment(GraphQLFieldsContainer type, int levels, String condition) {
        List<Text> known =
                fragments.computeIfAbsent(type.getName() + levels, some -> new ArrayList<>());
        boolean isNew = known.isEmpty() || random.nextBoolean();
        if (isNew) {
            Text held = set(type, levels - 1);
            String name = "F" + names++;
            String on = " on " + type.getName() + " {";
            definitions.append("fragment " + name + on + held.spread() + "} ");
            known.add(0, new Text(name, "..." + on + held.inlined() + "}"));
        }
        Text one = isNew ? known.get(0) : pick(known);
        String inlined = condition + " {" + one.inlined().substring(one.inlined().indexOf('{') + 1);
        return new Text("..." + one.spread() + condition, "... on " + type.getName() + inlined);
    }

    private Text field(GraphQLFieldsContainer type, int levels) {
        List<GraphQLFieldDefinition> all =
                type.getFieldDefinitions().stream()
                        .filter(some -> isAskable(some) && (levels > 0 || isLeaf(some)))
                        .toList();
        if (all.isEmpty()) {
            return new Text("__typename");
        }
        GraphQLFieldDefinition field = pick(all);
        String head = "a" + names++ + ": " + field.getName() + page(field) + pick(CONDITIONS);
        return isLeaf(field)
                ? new Text(head)
                : set((GraphQLFieldsContainer) type(field), levels - 1).within(head + " {", "}");
    }

    /** Not both nodes and edges, which are the same rows; not what has to be named by an id. */
    private boolean isAskable(GraphQLFieldDefinition field) {
        return !field.getName().equals("edges")
                && (field.getArguments().isEmpty() || field.getArgument("first") != null);
    }

    private String page(GraphQLFieldDefinition field) {
        if (field.getArgument("first") == null) {
            return "";
        }
        return pick(field.getArgument("last") == null ? FIRST : PAGES);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(type(field) instanceof GraphQLFieldsContainer);
    }

    private static GraphQLType type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
