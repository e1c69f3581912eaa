package news.dateline.schema;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;

/** graphql-java's Float, but a literal beyond what a double holds is refused like a variable. */
final class FloatCoercing implements Coercing<Object, Object> {

    private static final Coercing<?, ?> THEIRS = graphql.Scalars.GraphQLFloat.getCoercing();

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return THEIRS.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return THEIRS.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = THEIRS.parseLiteral(input, variables, context, locale);
        if (value instanceof Double number && number.isInfinite()) {
            throw new CoercingParseLiteralException(
                    "Expected a Float, but the number is too large.");
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return THEIRS.valueToLiteral(input, context, locale);
    }
}
