package news.dateline.limits.cost;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.VariableReference;

/**
 * What the arguments of a list choose rows by.
 *
 * @param values how many values there are: each element of a list counts, null does not, nor do
 *     words
 * @param conditions how many fields of the filter have values, and further arguments
 * @param namesRows whether the values name the rows themselves, so that there are no more of them
 * @param words what it costs to find rows by the words of their names
 * @param isOutOfOrder whether a range is given of another key than the list is ordered by, so that
 *     all rows in it are found and put in order for a page of a few
 */
record Filter(int values, int conditions, boolean namesRows, long words, boolean isOutOfOrder) {

    private static final Filter NONE = new Filter(0, 0, false, 0, false);

    private static final String ORDER = "orderBy";

    /** Arguments that choose no rows. */
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before", ORDER);

    /** Fields of filters each value of which finds one row at the most. */
    private static final Set<String> NAMES_OF_ROWS = Set.of("ids", "wikidataIds");

    /** The field of filters that takes words of names. */
    private static final String NAME = "name";

    /** Ranges, and the order that they are a part of. */
    private static final Map<String, String> RANGES =
            Map.of(
                    "publishedAfter", "PUBLISHED_AT",
                    "publishedBefore", "PUBLISHED_AT",
                    "startsAfter", "STARTS",
                    "startsBefore", "STARTS",
                    "updatedAfter", "UPDATED_AT");

    /** What lists with such ranges are ordered by if nothing is said. */
    private static final Set<String> DEFAULT_ORDERS = Set.of("PUBLISHED_AT", "STARTS");

    static Filter of(List<Argument> arguments, Map<String, Object> variables) {
        String order = order(arguments, variables);
        Filter sum = NONE;
        for (Argument argument : arguments) {
            if (!PAGING.contains(argument.getName())) {
                sum = sum.plus(of("", argument.getValue(), variables, order));
            }
        }
        return sum;
    }

    /** What the list is ordered by; null if nothing is said. */
    private static String order(List<Argument> arguments, Map<String, Object> variables) {
        for (Argument argument : arguments) {
            if (argument.getName().equals(ORDER)) {
                Object field = field(given(argument.getValue(), variables), "field", variables);
                return field instanceof EnumValue some
                        ? some.getName()
                        : field == null ? null : field.toString();
            }
        }
        return null;
    }

    private static Object field(Object object, String name, Map<String, Object> variables) {
        if (object instanceof Map<?, ?> fields) {
            return fields.get(name);
        }
        if (!(object instanceof ObjectValue literal)) {
            return null;
        }
        return literal.getObjectFields().stream()
                .filter(field -> field.getName().equals(name))
                .map(field -> given(field.getValue(), variables))
                .findFirst()
                .orElse(null);
    }

    private static Object given(Object value, Map<String, Object> variables) {
        return value instanceof VariableReference reference
                ? variables.get(reference.getName())
                : value;
    }

    private static Filter of(
            String name, Object written, Map<String, Object> variables, String order) {
        Object value = given(written, variables);
        if (value == null || value instanceof NullValue) {
            return NONE;
        }
        Filter sum = NONE;
        if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                sum = sum.plus(of(field.getName(), field.getValue(), variables, order));
            }
            return sum;
        }
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> field : object.entrySet()) {
                sum = sum.plus(of((String) field.getKey(), field.getValue(), variables, order));
            }
            return sum;
        }
        Collection<?> elements =
                value instanceof ArrayValue list
                        ? list.getValues()
                        : value instanceof Collection<?> list ? list : null;
        if (elements == null) {
            return one(name, value, order);
        }
        for (Object element : elements) {
            sum = sum.plus(of(name, element, variables, order));
        }
        return sum.asOneCondition();
    }

    private static Filter one(String field, Object value, String order) {
        if (field.equals(NAME)) {
            String text =
                    value instanceof StringValue literal ? literal.getValue() : value.toString();
            return new Filter(0, 1, false, SearchWords.cost(text), false);
        }
        String ordered = RANGES.get(field);
        boolean isOutOfOrder =
                ordered != null
                        && !(order == null
                                ? DEFAULT_ORDERS.contains(ordered)
                                : ordered.equals(order));
        return new Filter(1, 1, NAMES_OF_ROWS.contains(field), 0, isOutOfOrder);
    }

    private Filter asOneCondition() {
        return new Filter(values, Math.min(1, conditions), namesRows, words, isOutOfOrder);
    }

    private Filter plus(Filter other) {
        return new Filter(
                values + other.values,
                conditions + other.conditions,
                namesRows || other.namesRows,
                words + other.words,
                isOutOfOrder || other.isOutOfOrder);
    }
}
