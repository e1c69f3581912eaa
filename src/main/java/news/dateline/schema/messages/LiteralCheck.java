package news.dateline.schema.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;

/** Finds what is wrong with a value that stands in a document. */
final class LiteralCheck extends ValueCheck<Value<?>> {

    private final DocumentText text;

    LiteralCheck(Wording wording, DocumentText text) {
        super(wording);
        this.text = text;
    }

    @Override
    boolean isCheckedElsewhere(Value<?> value) {
        return value instanceof VariableReference;
    }

    @Override
    boolean isNull(Value<?> value) {
        return value instanceof NullValue;
    }

    @Override
    @SuppressWarnings("unchecked") // graphql-java has a raw type there
    List<Value<?>> elements(Value<?> value) {
        return value instanceof ArrayValue list
                ? (List<Value<?>>) (List<?>) list.getValues()
                : null;
    }

    @Override
    Map<String, Value<?>> fields(Value<?> value) {
        if (!(value instanceof ObjectValue object)) {
            return null;
        }
        Map<String, Value<?>> fields = new LinkedHashMap<>();
        object.getObjectFields()
                .forEach(field -> fields.putIfAbsent(field.getName(), field.getValue()));
        return fields;
    }

    @Override
    String enumName(Value<?> value) {
        return value instanceof EnumValue given ? given.getName() : null;
    }

    @Override
    boolean isScalar(GraphQLScalarType type, Value<?> value) {
        try {
            type.getCoercing()
                    .parseLiteral(
                            value,
                            CoercedVariables.emptyVariables(),
                            GraphQLContext.getDefault(),
                            Locale.ENGLISH);
            return true;
        } catch (CoercingParseLiteralException e) {
            return false;
        }
    }

    /** As the document has it, on one line. */
    @Override
    String printed(Value<?> value) {
        SourceLocation place = value.getSourceLocation();
        String written = place == null ? null : text.value(place);
        return Printed.of(written == null ? AstPrinter.printAst(value) : written);
    }
}
