package news.dateline.limits.cost;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import news.dateline.paging.PageArguments;
import news.dateline.schema.Literals;
import news.dateline.schema.Reads.ShortList;
import org.jspecify.annotations.Nullable;

/**
 * What arguments say, with the variables of one request. Whatever is no right value fails later and
 * reads nothing; it counts as if left out.
 */
final class ArgumentValues {

    private final Map<String, Object> variables = new HashMap<>();

    ArgumentValues(OperationDefinition operation, Map<String, Object> given) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            Object value =
                    given.containsKey(name) ? given.get(name) : plain(variable.getDefaultValue());
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
        return Filter.of(of(field));
    }

    Map<String, Object> of(Field field) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        field.getArguments().forEach(one -> arguments.put(one.getName(), plain(one.getValue())));
        return arguments;
    }

    /** How many elements the list has. */
    int length(Field field, String argument, int most) {
        Object value = value(field.getArguments(), argument);
        return value instanceof List<?> list ? Math.min(list.size(), most) : 1;
    }

    /** Whether @skip and @include leave it in. */
    boolean isIncluded(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            Object condition = value(directive.getArguments(), "if");
            if (directive.getName().equals("skip") && Boolean.TRUE.equals(condition)
                    || directive.getName().equals("include") && Boolean.FALSE.equals(condition)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Integer number(Field field, String argument) {
        Object value = value(field.getArguments(), argument);
        if (value instanceof BigInteger whole) {
            return whole.bitLength() < 31 ? whole.intValue() : PageArguments.LARGEST_SIZE;
        }
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private @Nullable Object value(List<Argument> arguments, String name) {
        for (Argument argument : arguments) {
            if (argument.getName().equals(name)) {
                return plain(argument.getValue());
            }
        }
        return null;
    }

    private @Nullable Object plain(Value<?> value) {
        return Literals.plain(value, variables::get);
    }
}
