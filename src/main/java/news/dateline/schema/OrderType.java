package news.dateline.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLNamedType;
import news.dateline.paging.Order;
import org.jspecify.annotations.Nullable;

/**
 * The orders that a noun's lists can be asked in, as the input type {@code name}; the first of
 * them, in its own direction, where nothing is asked.
 */
public record OrderType(String name, String description, List<Choice> choices) {

    /** One order to choose. */
    public record Choice(Order order, String description) {}

    private static final GraphQLNamedType DIRECTION =
            Types.enumeration(
                    "OrderDirection",
                    "The direction of an order. Each is the exact reverse of the other.",
                    Map.of(
                            "ASC",
                                    "Ascending: the lowest, earliest or alphabetically first comes first.",
                            "DESC",
                                    "Descending: the highest, latest or alphabetically last comes first."));

    /**
     * @param argument null if nothing is asked
     */
    Order pick(@Nullable Object argument) {
        if (!(argument instanceof Map<?, ?> given)) {
            return choices.get(0).order();
        }
        return choices.stream()
                .map(Choice::order)
                .filter(order -> order.name().equals(given.get("field")))
                .findFirst()
                .orElseThrow()
                .directed("DESC".equals(given.get("direction")));
    }

    List<GraphQLNamedType> types() {
        Map<String, String> fields = new LinkedHashMap<>();
        choices.forEach(choice -> fields.put(choice.order().name(), choice.description()));
        return List.of(
                DIRECTION,
                Types.enumeration(
                        name + "Field", "The sort key of a list. Default: " + description, fields),
                Types.input(
                        name,
                        "The order of a list. Default: " + description,
                        List.of(
                                new DeclaredField.Argument(
                                        "field", name + "Field!", "The sort key."),
                                new DeclaredField.Argument(
                                        "direction", "OrderDirection!", "The direction."))));
    }
}
