package news.dateline.schema;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import news.dateline.errors.Shortened;

/** A scalar that stands as text in documents, variables and answers. */
record TextCoercing(String name, Function<String, Object> read, Function<Object, String> write)
        implements Coercing<Object, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value instanceof String text ? text : write.apply(value);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return parse(input, CoercingParseValueException::new);
    }

    @Override
    public Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return parse(
                input instanceof StringValue literal ? literal.getValue() : input,
                CoercingParseLiteralException::new);
    }

    private Object parse(Object input, Function<String, RuntimeException> failure) {
        String given = "something that is no text";
        if (input instanceof String text) {
            try {
                return read.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                given = Shortened.of(text);
            }
        }
        throw failure.apply("Expected a " + name + ", but was given " + given + ".");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }
}
