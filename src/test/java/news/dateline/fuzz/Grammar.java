package news.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.testing.OpenQuery;

/** Writes documents that the schema allows, or nearly. */
final class Grammar {

    private static final int DEEPEST = 7;
    private static final List<String> DIRECTIVES =
            List.of(
                    "@skip(if: false)",
                    "@include(if: true)",
                    "@skip(if: true)",
                    "@include(if: false)",
                    "@skip(if: false) @include(if: true)",
                    "@skip(if: false) @skip(if: true)",
                    "@include",
                    "@nobody(a: [1])",
                    "@deprecated");

    private final GraphQLSchema schema;
    private final Dice dice;
    private final Literals literals;
    private final List<String> fragments = new ArrayList<>();
    private final List<String> variables = new ArrayList<>();
    private int aliases;

    Grammar(GraphQLSchema schema, Dice dice, Literals literals) {
        this.schema = schema;
        this.dice = dice;
        this.literals = literals;
    }

    /** A document; what it leaves open is in {@link #variables()}. */
    String document() {
        String selection = selection(OpenQuery.of(schema), 0);
        StringBuilder document = new StringBuilder("query Fuzz");
        if (!variables.isEmpty()) {
            document.append('(').append(String.join(", ", variables)).append(')');
        }
        document.append(' ').append(directive()).append(selection);
        fragments.forEach(fragment -> document.append('\n').append(fragment));
        return document.toString();
    }

    /** How many variables {@code $v0, $v1 …} the document names. */
    int variables() {
        return variables.size();
    }

    private String selection(GraphQLCompositeType type, int depth) {
        StringBuilder selection = new StringBuilder("{ ");
        int size = 1 + dice.below(depth == 0 ? 3 : 4);
        for (int i = 0; i < size; i++) {
            selection.append(one(type, depth)).append(' ');
        }
        return selection.append("} ").toString();
    }

    private String one(GraphQLCompositeType type, int depth) {
        if (!(type instanceof GraphQLFieldsContainer container) || dice.chance(0.1)) {
            return dice.chance(0.03) ? "nobody" : "__typename";
        }
        if (dice.chance(0.12) && depth < DEEPEST) {
            return fragment(container, depth);
        }
        List<GraphQLFieldDefinition> fields = container.getFieldDefinitions();
        GraphQLFieldDefinition field = dice.pick(fields);
        boolean isLeaf = !(named(field) instanceof GraphQLCompositeType);
        if (depth >= DEEPEST && !isLeaf) {
            return "__typename";
        }
        String arguments = arguments(field);
        String alias = arguments.isEmpty() && dice.chance(0.6) ? "" : alias() + ": ";
        String head = alias + field.getName() + arguments + ' ' + directive();
        if (isLeaf == dice.chance(0.995)) {
            return head;
        }
        return named(field) instanceof GraphQLCompositeType inner
                ? head + selection(inner, depth + 1)
                : head + "{ id }";
    }

    /** Of its own as a rule: two of one name must ask for the same. */
    private String alias() {
        return "a" + (dice.chance(0.01) ? dice.below(aliases + 1) : ++aliases);
    }

    private static GraphQLNamedOutputType named(GraphQLFieldDefinition field) {
        return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private String fragment(GraphQLFieldsContainer on, int depth) {
        GraphQLCompositeType type =
                dice.chance(0.9)
                        ? on
                        : (GraphQLCompositeType)
                                dice.pick(
                                        schema.getAllTypesAsList().stream()
                                                .filter(GraphQLCompositeType.class::isInstance)
                                                .toList());
        String body = " on " + type.getName() + ' ' + directive() + selection(type, depth + 1);
        if (dice.chance(0.5)) {
            return "..." + (dice.chance(0.1) ? selection(on, depth + 1) : body);
        }
        String name = "F" + (dice.chance(0.02) ? 0 : fragments.size());
        fragments.add("fragment " + name + body);
        return "..." + name + ' ' + directive();
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (argument.getType() instanceof GraphQLNonNull || dice.chance(0.15)) {
                given.add(argument.getName() + ": " + value(argument.getType()));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String value(GraphQLType type) {
        if (!dice.chance(0.08)) {
            return literals.of(type);
        }
        String name = "$v" + variables.size();
        variables.add(name + ": " + GraphQLTypeUtil.simplePrint(type));
        return name;
    }

    private String directive() {
        return dice.chance(0.04) ? dice.pick(DIRECTIVES) + ' ' : "";
    }
}
