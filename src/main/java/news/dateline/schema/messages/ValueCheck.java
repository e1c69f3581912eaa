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
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.vertx.core.json.Json;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with an input value: a {@link Value} of a document or, of a variable, what
 * Java has for JSON.
 */
record ValueCheck(Texts texts) {

    private static final int MOST_ENUM_VALUES = 12;

    /** The first fault, with its place; null if there is none. */
    @Nullable String fault(String place, @Nullable Object value, GraphQLType type) {
        if (value instanceof VariableReference) {
            return null;
        }
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (value == null || value instanceof NullValue) {
            return GraphQLTypeUtil.isNonNull(type) ? wrong(place, nullable, value) : null;
        }
        if (GraphQLTypeUtil.isList(nullable)) {
            return ofList(place, value, GraphQLTypeUtil.unwrapOne(nullable));
        }
        if (nullable instanceof GraphQLInputObjectType object) {
            return ofObject(place, value, object);
        }
        if (nullable instanceof GraphQLEnumType some) {
            return ofEnum(place, value, some);
        }
        // An object, an interface or a union: another rule says that no input has such a type.
        return nullable instanceof GraphQLScalarType scalar && !isOf(scalar, value)
                ? wrong(place, scalar, value)
                : null;
    }

    private @Nullable String ofList(String place, Object value, GraphQLType element) {
        List<?> elements = elements(value);
        if (elements == null) {
            return fault(place, value, element);
        }
        for (int i = 0; i < elements.size(); i++) {
            String fault = fault(place + "[" + i + "]", elements.get(i), element);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable String ofObject(String place, Object value, GraphQLInputObjectType type) {
        Map<?, ?> fields = fields(value);
        if (fields == null) {
            return wrong(place, type, value);
        }
        for (Map.Entry<?, ?> given : fields.entrySet()) {
            String name = String.valueOf(given.getKey());
            GraphQLInputObjectField field = type.getField(name);
            String fault =
                    field == null
                            ? unknownField(place, type, name)
                            : fault(place + "." + name, given.getValue(), field.getType());
            if (fault != null) {
                return fault;
            }
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean isRequired =
                    GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            if (isRequired && !fields.containsKey(field.getName())) {
                String needed = GraphQLTypeUtil.simplePrint(field.getType());
                return texts.format("value.missingField", place, field.getName(), needed);
            }
        }
        return null;
    }

    private String unknownField(String place, GraphQLInputObjectType type, String name) {
        List<String> names =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        return texts.format("value.unknownField", place, Shortened.of(name), type.getName())
                + texts.nearMiss(name, names);
    }

    private @Nullable String ofEnum(String place, Object value, GraphQLEnumType type) {
        String name =
                value instanceof EnumValue literal
                        ? literal.getName()
                        : value instanceof String text ? text : null;
        if (name == null) {
            return wrong(place, type, value);
        }
        return type.getValue(name) != null
                ? null
                : wrong(place, type, value) + texts.nearMiss(name, names(type));
    }

    /** The order in which SmallRye finds them is another one in each build. */
    private static List<String> names(GraphQLEnumType type) {
        return type.getValues().stream().map(GraphQLEnumValueDefinition::getName).sorted().toList();
    }

    private static boolean isOf(GraphQLScalarType type, Object value) {
        Coercing<?, ?> coercing = type.getCoercing();
        GraphQLContext context = GraphQLContext.getDefault();
        try {
            if (value instanceof Value<?> literal) {
                CoercedVariables none = CoercedVariables.emptyVariables();
                coercing.parseLiteral(literal, none, context, Locale.ENGLISH);
            } else {
                coercing.parseValue(value, context, Locale.ENGLISH);
            }
            return true;
        } catch (CoercingParseLiteralException | CoercingParseValueException e) {
            return false;
        }
    }

    private String wrong(String place, GraphQLType type, @Nullable Object value) {
        return texts.format("value.wrong", place, expected(type), printed(value));
    }

    private String expected(GraphQLType type) {
        if (GraphQLTypeUtil.isList(type)) {
            return texts.format("expected.list");
        }
        String name = ((GraphQLNamedType) type).getName();
        if (type instanceof GraphQLEnumType some) {
            List<String> names = names(some);
            return texts.format(
                    names.size() > MOST_ENUM_VALUES ? "expected.largeEnum" : "expected.enum",
                    name,
                    String.join(", ", names));
        }
        return texts.format(
                texts.has("expected." + name) ? "expected." + name : "expected.object", name);
    }

    /** Null if the value is no list. */
    private static @Nullable List<?> elements(@Nullable Object value) {
        return value instanceof ArrayValue literal
                ? literal.getValues()
                : value instanceof List<?> list ? list : null;
    }

    /** In the order given; null if the value is no object. */
    private static @Nullable Map<?, ?> fields(@Nullable Object value) {
        if (!(value instanceof ObjectValue literal)) {
            return value instanceof Map<?, ?> object ? object : null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        literal.getObjectFields()
                .forEach(field -> fields.putIfAbsent(field.getName(), field.getValue()));
        return fields;
    }

    /** As the client wrote it, but of an object or a list only what it is. */
    private static String printed(@Nullable Object value) {
        if (fields(value) != null) {
            return "an object";
        }
        if (elements(value) != null) {
            return "a list";
        }
        return Shortened.of(
                value instanceof Value<?> literal
                        ? AstPrinter.printAst(literal)
                        : Json.encode(value));
    }
}
