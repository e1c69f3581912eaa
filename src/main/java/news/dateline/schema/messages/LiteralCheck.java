package news.dateline.schema.messages;

import java.util.List;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.errors.Shortened;

/** Finds what is wrong with a value that stands in a document. */
record LiteralCheck(Wording wording) {

    /** The first fault, with its place; null if there is none. Variables are checked elsewhere. */
    String fault(String place, Value<?> value, GraphQLType type) {
        if (value instanceof VariableReference) {
            return null;
        }
        if (value instanceof NullValue) {
            return GraphQLTypeUtil.isNonNull(type) ? wording.isNull(place, type) : null;
        }
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(nullable)) {
            return ofList(place, value, GraphQLTypeUtil.unwrapOne(nullable));
        }
        if (nullable instanceof GraphQLInputObjectType object) {
            return value instanceof ObjectValue fields
                    ? ofObject(place, fields, object)
                    : wording.wrong(place, type, printed(value));
        }
        if (nullable instanceof GraphQLEnumType some) {
            return ofEnum(place, value, some);
        }
        if (!(nullable instanceof GraphQLScalarType scalar)) {
            // An object, an interface or a union: another rule says that no input has such a type.
            return null;
        }
        return isScalar(scalar, value) ? null : wording.wrong(place, type, printed(value));
    }

    private String ofList(String place, Value<?> value, GraphQLType element) {
        if (!(value instanceof ArrayValue list)) {
            return fault(place, value, element);
        }
        for (int i = 0; i < list.getValues().size(); i++) {
            String fault = fault(place + "[" + i + "]", list.getValues().get(i), element);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private String ofObject(String place, ObjectValue value, GraphQLInputObjectType type) {
        for (ObjectField given : value.getObjectFields()) {
            GraphQLInputObjectField field = type.getField(given.getName());
            if (field == null) {
                return wording.unknownField(place, type, given.getName());
            }
            String fault = fault(place + "." + given.getName(), given.getValue(), field.getType());
            if (fault != null) {
                return fault;
            }
        }
        List<String> names = value.getObjectFields().stream().map(ObjectField::getName).toList();
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean isRequired =
                    GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            if (isRequired && !names.contains(field.getName())) {
                return wording.missingField(place, field, printed(value));
            }
        }
        return null;
    }

    private String ofEnum(String place, Value<?> value, GraphQLEnumType type) {
        if (value instanceof EnumValue given) {
            return type.getValue(given.getName()) != null
                    ? null
                    : wording.wrongEnum(place, type, printed(value), given.getName());
        }
        return wording.wrong(place, type, printed(value));
    }

    private static boolean isScalar(GraphQLScalarType type, Value<?> value) {
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
    private static String printed(Value<?> value) {
        return Shortened.of(AstPrinter.printAst(value).replaceAll("\\s+", " "));
    }
}
