package news.dateline.federation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;

/** Takes any value as it is; what it must hold is checked by whoever reads it. */
final class AnyCoercing implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return value;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return input;
    }

    @Override
    public Object parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (literal instanceof ObjectValue object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.getObjectFields()
                    .forEach(
                            field ->
                                    fields.put(
                                            field.getName(),
                                            parseLiteral(
                                                    field.getValue(), variables, context, locale)));
            return fields;
        }
        if (literal instanceof ArrayValue list) {
            return list.getValues().stream()
                    .map(value -> parseLiteral(value, variables, context, locale))
                    .toList();
        }
        return plain(literal, variables);
    }

    private static Object plain(Value<?> literal, CoercedVariables variables) {
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        if (literal instanceof FloatValue number) {
            return number.getValue();
        }
        if (literal instanceof BooleanValue truth) {
            return truth.isValue();
        }
        if (literal instanceof EnumValue word) {
            return word.getName();
        }
        return literal instanceof VariableReference variable
                ? variables.get(variable.getName())
                : null;
    }
}
