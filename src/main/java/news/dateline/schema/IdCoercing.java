package news.dateline.schema;

import java.math.BigInteger;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;

/**
 * As the specification has ID: a text or a whole number. graphql-java's own takes any variable,
 * even an object, for the text that Java writes for it.
 */
final class IdCoercing implements Coercing<Object, String> {

    private static final Coercing<?, ?> THEIRS = graphql.Scalars.GraphQLID.getCoercing();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        boolean isWhole =
                input instanceof Integer || input instanceof Long || input instanceof BigInteger;
        if (isWhole || input instanceof String) {
            return input.toString();
        }
        throw new CoercingParseValueException("Expected an ID, but was given no text.");
    }

    @Override
    public Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return THEIRS.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return THEIRS.valueToLiteral(input, context, locale);
    }
}
