package news.dateline.limits.cost;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.VariableReference;

/**
 * What the arguments of a list choose rows by.
 *
 * @param values how many values there are: each element of a list counts, null does not
 * @param namesRows whether the values name the rows themselves, so that there are no more of them
 */
record Filter(int values, boolean namesRows) {

    private static final Filter NONE = new Filter(0, false);

    /** Arguments that choose no rows. */
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before", "orderBy");

    /** Fields of filters each value of which finds one row at the most. */
    private static final Set<String> NAMES_OF_ROWS = Set.of("ids", "wikidataIds");

    static Filter of(List<Argument> arguments, Map<String, Object> variables) {
        Filter sum = NONE;
        for (Argument argument : arguments) {
            if (!PAGING.contains(argument.getName())) {
                sum = sum.plus(of(argument.getValue(), variables));
            }
        }
        return sum;
    }

    private static Filter of(Object value, Map<String, Object> variables) {
        if (value == null || value instanceof NullValue) {
            return NONE;
        }
        if (value instanceof VariableReference reference) {
            return of(variables.get(reference.getName()), variables);
        }
        if (value instanceof ObjectValue object) {
            Filter sum = NONE;
            for (ObjectField field : object.getObjectFields()) {
                sum = sum.plus(of(field.getValue(), variables).as(field.getName()));
            }
            return sum;
        }
        if (value instanceof Map<?, ?> object) {
            Filter sum = NONE;
            for (Map.Entry<?, ?> field : object.entrySet()) {
                sum = sum.plus(of(field.getValue(), variables).as(field.getKey()));
            }
            return sum;
        }
        Collection<?> elements =
                value instanceof ArrayValue list
                        ? list.getValues()
                        : value instanceof Collection<?> list ? list : null;
        if (elements == null) {
            return new Filter(1, false);
        }
        Filter sum = NONE;
        for (Object element : elements) {
            sum = sum.plus(of(element, variables));
        }
        return sum;
    }

    private Filter as(Object field) {
        return values > 0 && NAMES_OF_ROWS.contains(field) ? new Filter(values, true) : this;
    }

    private Filter plus(Filter other) {
        return new Filter(values + other.values, namesRows || other.namesRows);
    }
}
