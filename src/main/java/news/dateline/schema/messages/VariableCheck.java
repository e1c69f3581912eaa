package news.dateline.schema.messages;

import java.util.LinkedHashMap;
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
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.vertx.core.json.Json;
import news.dateline.errors.Shortened;

/** Finds what is wrong with the variables of a request. */
final class VariableCheck extends ValueCheck<Object> {

    private final GraphQLSchema schema;

    VariableCheck(GraphQLSchema schema, Wording wording) {
        super(wording);
        this.schema = schema;
    }

    /** The first fault, with its place; null if there is none. */
    Fault fault(OperationDefinition operation, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String fault = fault(variable, variables);
            if (fault != null) {
                return new Fault(fault, List.of(variable.getSourceLocation()));
            }
        }
        return null;
    }

    private String fault(VariableDefinition variable, Map<String, Object> variables) {
        String name = variable.getName();
        GraphQLType type = type(variable.getType());
        boolean isThere = variables.containsKey(name);
        if (type == null || !isThere && variable.getDefaultValue() != null) {
            return null;
        }
        if (!isThere && GraphQLTypeUtil.isNonNull(type)) {
            return "$"
                    + Shortened.of(name)
                    + ": this variable of type "
                    + GraphQLTypeUtil.simplePrint(type)
                    + " is required, but was not given.";
        }
        return fault("$" + Shortened.of(name), variables.get(name), type);
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

    @Override
    boolean isCheckedElsewhere(Object value) {
        return false;
    }

    @Override
    boolean isNull(Object value) {
        return value == null;
    }

    @Override
    List<?> elements(Object value) {
        return value instanceof List<?> list ? list : null;
    }

    @Override
    Map<String, ?> fields(Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, field) -> fields.put(String.valueOf(name), field));
        return fields;
    }

    @Override
    String enumName(Object value) {
        return value instanceof String name ? name : null;
    }

    @Override
    boolean isScalar(GraphQLScalarType type, Object value) {
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }

    /** As JSON has it. */
    @Override
    String printed(Object value) {
        return Printed.of(Json.encode(value));
    }
}
