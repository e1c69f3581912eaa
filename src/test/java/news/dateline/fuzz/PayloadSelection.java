package news.dateline.fuzz;

import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Selects what a mutation answers: all of the payload, and some of what it leads to. */
final class PayloadSelection {

    private static final int DEEPEST = 4;

    private final Dice dice;

    PayloadSelection(Dice dice) {
        this.dice = dice;
    }

    String of(GraphQLFieldDefinition mutation) {
        return selection(mutation.getType(), 0);
    }

    private String selection(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer container)) {
            return "";
        }
        return container.getFieldDefinitions().stream()
                .filter(field -> isSelected(field, depth))
                .map(field -> field.getName() + " " + selection(field.getType(), depth + 1))
                .collect(Collectors.joining(" ", "{ __typename ", "}"));
    }

    private boolean isSelected(GraphQLFieldDefinition field, int depth) {
        boolean needsArguments =
                field.getArguments().stream()
                        .anyMatch(argument -> argument.getType() instanceof GraphQLNonNull);
        if (needsArguments) {
            return false;
        }
        boolean isLeaf =
                !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer);
        return depth == 0
                || (isLeaf ? dice.chance(0.8) : depth < DEEPEST && dice.chance(0.15))
                || field.getName().equals("id")
                || depth == 1 && isLeaf;
    }
}
