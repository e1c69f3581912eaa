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
final class TextCoercing implements Coercing<Object, String> {

    private final String name;
    private final Function<String, Object> read;
    private final Function<Object, String> write;

    TextCoercing(String name, Function<String, Object> read, Function<Object, String> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value instanceof String text ? text : write.apply(value);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException(complaint("something that is no text"));
        }
        try {
            return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new CoercingParseValueException(complaint(text));
        }
    }

    @Override
    public Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue literal)) {
            throw new CoercingParseLiteralException(complaint("something that is no text"));
        }
        try {
            return read.apply(literal.getValue());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new CoercingParseLiteralException(complaint(literal.getValue()));
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private String complaint(String given) {
        return "Expected a " + name + ", but was given " + Shortened.of(given) + ".";
    }
}
