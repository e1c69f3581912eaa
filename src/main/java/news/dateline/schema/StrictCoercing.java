package news.dateline.schema;

import java.util.Locale;
import java.util.function.Predicate;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/**
 * A scalar of graphql-java's that takes fewer values.
 *
 * @param takesVariable which values of variables it takes
 * @param takesLiteral which values of literals, as they were read, it takes
 */
record StrictCoercing(
        Coercing<?, ?> theirs, Predicate<Object> takesVariable, Predicate<Object> takesLiteral)
        implements Coercing<Object, Object> {

    static GraphQLScalarType of(
            GraphQLScalarType scalar,
            Predicate<Object> takesVariable,
            Predicate<Object> takesLiteral) {
        return scalar.transform(
                builder ->
                        builder.coercing(
                                new StrictCoercing(
                                        scalar.getCoercing(), takesVariable, takesLiteral)));
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return theirs.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!takesVariable.test(input)) {
            throw new CoercingParseValueException("The value is of another type.");
        }
        return theirs.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = theirs.parseLiteral(input, variables, context, locale);
        if (!takesLiteral.test(value)) {
            throw new CoercingParseLiteralException("The value is out of range.");
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return theirs.valueToLiteral(input, context, locale);
    }
}
