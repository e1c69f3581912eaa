package news.dateline.limits.cost;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import news.dateline.paging.PageArguments;
import news.dateline.schema.Reads.ShortList;

/**
 * What arguments say, with the variables of one request. Whatever is no right value fails later and
 * reads nothing; it counts as if left out.
 */
final class Given {

    private final Map<String, Object> variables = new HashMap<>();

    Given(OperationDefinition operation, Map<String, Object> given) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            Object value = given.containsKey(name) ? given.get(name) : variable.getDefaultValue();
            variables.put(name, value);
        }
    }

    /** How many rows the page can have that the field asks for. */
    int pageSize(Field field) {
        Integer first = number(field, "first");
        Integer last = number(field, "last");
        if (first == null && last == null) {
            return PageArguments.DEFAULT_SIZE;
        }
        int size = Math.max(first == null ? 1 : first, last == null ? 1 : last);
        return Math.max(1, Math.min(size, PageArguments.LARGEST_SIZE));
    }

    /** How many rows of a list without pages count. */
    int first(Field field, ShortList list) {
        Integer first = number(field, "first");
        return first == null ? list.usual() : Math.max(1, Math.min(first, list.most()));
    }

    /** What the field's arguments choose rows by. */
    Filter filter(Field field) {
        return Filter.of(field.getArguments(), variables);
    }

    /** How many elements the list has. */
    int length(Field field, String argument, int most) {
        Object value = value(field.getArguments(), argument);
        if (value instanceof List<?> list) {
            return Math.min(list.size(), most);
        }
        return value instanceof ArrayValue list ? Math.min(list.getValues().size(), most) : 1;
    }

    /** Whether @skip and @include leave it in. */
    boolean has(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            if (directive.getName().equals("skip") && isTrue(directive, true)
                    || directive.getName().equals("include") && isTrue(directive, false)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTrue(Directive directive, boolean expected) {
        Object value = value(directive.getArguments(), "if");
        return value instanceof Boolean given && given == expected
                || value instanceof BooleanValue literal && literal.isValue() == expected;
    }

    private Integer number(Field field, String argument) {
        Object value = value(field.getArguments(), argument);
        if (value instanceof IntValue literal) {
            return bounded(literal.getValue());
        }
        if (value instanceof BigInteger whole) {
            return bounded(whole);
        }
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private static int bounded(BigInteger value) {
        return value.bitLength() < 31 ? value.intValue() : PageArguments.LARGEST_SIZE;
    }

    private Object value(List<Argument> arguments, String name) {
        for (Argument argument : arguments) {
            if (argument.getName().equals(name)) {
                Value<?> value = argument.getValue();
                return value instanceof VariableReference reference
                        ? variables.get(reference.getName())
                        : value;
            }
        }
        return null;
    }
}
