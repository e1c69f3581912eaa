package news.dateline.schema.messages;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.vertx.core.json.Json;
import news.dateline.errors.Shortened;

/** Finds what is wrong with the variables of a request. */
record VariableCheck(GraphQLSchema schema, Wording wording) {

    /** The first fault, with its place; null if there is none. */
    String fault(OperationDefinition operation, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            GraphQLType type = type(variable.getType());
            boolean isThere = variables.containsKey(name);
            if (type == null || !isThere && variable.getDefaultValue() != null) {
                continue;
            }
            if (!isThere && GraphQLTypeUtil.isNonNull(type)) {
                return "$"
                        + Shortened.of(name)
                        + ": this variable of type "
                        + GraphQLTypeUtil.simplePrint(type)
                        + " is required, but was not given.";
            }
            String fault = fault("$" + Shortened.of(name), variables.get(name), type);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    GraphQLType type(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            GraphQLType inner = type(nonNull.getType());
            return inner == null ? null : GraphQLNonNull.nonNull(inner);
        }
        if (type instanceof ListType list) {
            GraphQLType inner = type(list.getType());
            return inner == null ? null : GraphQLList.list(inner);
        }
        return schema.getType(((TypeName) type).getName());
    }

    private String fault(String place, Object value, GraphQLType type) {
        if (value == null) {
            return GraphQLTypeUtil.isNonNull(type) ? wording.isNull(place, type) : null;
        }
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(nullable)) {
            return ofList(place, value, GraphQLTypeUtil.unwrapOne(nullable));
        }
        if (nullable instanceof GraphQLInputObjectType object) {
            return value instanceof Map<?, ?> fields
                    ? ofObject(place, fields, object)
                    : wording.wrong(place, type, printed(value));
        }
        if (nullable instanceof GraphQLEnumType some) {
            return value instanceof String name
                    ? some.getValue(name) != null
                            ? null
                            : wording.wrongEnum(place, some, printed(value), name)
                    : wording.wrong(place, type, printed(value));
        }
        if (!(nullable instanceof GraphQLScalarType scalar)) {
            // An object, an interface or a union: another rule says that no input has such a type.
            return null;
        }
        return isScalar(scalar, value) ? null : wording.wrong(place, type, printed(value));
    }

    private String ofList(String place, Object value, GraphQLType element) {
        if (!(value instanceof List<?> list)) {
            return fault(place, value, element);
        }
        for (int i = 0; i < list.size(); i++) {
            String fault = fault(place + "[" + i + "]", list.get(i), element);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private String ofObject(String place, Map<?, ?> value, GraphQLInputObjectType type) {
        for (Map.Entry<?, ?> given : value.entrySet()) {
            String name = String.valueOf(given.getKey());
            GraphQLInputObjectField field = type.getField(name);
            if (field == null) {
                return wording.unknownField(place, type, name);
            }
            String fault = fault(place + "." + name, given.getValue(), field.getType());
            if (fault != null) {
                return fault;
            }
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean isRequired =
                    GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            if (isRequired && !value.containsKey(field.getName())) {
                return wording.missingField(place, field, printed(value));
            }
        }
        return null;
    }

    private static boolean isScalar(GraphQLScalarType type, Object value) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }

    /** As JSON has it. */
    private static String printed(Object value) {
        return Shortened.of(Json.encode(value));
    }
}
