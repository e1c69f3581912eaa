package news.dateline.schema.messages;

import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Finds what is wrong with an input value. Subclasses say how values are written.
 *
 * @param <V> a value of JSON, or of a GraphQL document
 */
abstract class ValueCheck<V> {

    private final Wording wording;

    ValueCheck(Wording wording) {
        this.wording = wording;
    }

    /** The first fault, with its place; null if there is none. */
    final String fault(String place, V value, GraphQLType type) {
        if (isCheckedElsewhere(value)) {
            return null;
        }
        if (isNull(value)) {
            return GraphQLTypeUtil.isNonNull(type) ? wording.isNull(place, type) : null;
        }
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(nullable)) {
            return ofList(place, value, GraphQLTypeUtil.unwrapOne(nullable));
        }
        if (nullable instanceof GraphQLInputObjectType object) {
            return ofObject(place, value, type, object);
        }
        if (nullable instanceof GraphQLEnumType some) {
            return ofEnum(place, value, type, some);
        }
        if (!(nullable instanceof GraphQLScalarType scalar)) {
            // An object, an interface or a union: another rule says that no input has such a type.
            return null;
        }
        return isScalar(scalar, value) ? null : wording.wrong(place, type, printed(value));
    }

    private String ofList(String place, V value, GraphQLType element) {
        List<? extends V> elements = elements(value);
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

    private String ofObject(
            String place, V value, GraphQLType type, GraphQLInputObjectType object) {
        Map<String, ? extends V> fields = fields(value);
        if (fields == null) {
            return wording.wrong(place, type, printed(value));
        }
        for (Map.Entry<String, ? extends V> given : fields.entrySet()) {
            GraphQLInputObjectField field = object.getField(given.getKey());
            if (field == null) {
                return wording.unknownField(place, object, given.getKey());
            }
            String fault = fault(place + "." + given.getKey(), given.getValue(), field.getType());
            if (fault != null) {
                return fault;
            }
        }
        for (GraphQLInputObjectField field : object.getFields()) {
            boolean isRequired =
                    GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            if (isRequired && !fields.containsKey(field.getName())) {
                return wording.missingField(place, field, printed(value));
            }
        }
        return null;
    }

    private String ofEnum(String place, V value, GraphQLType type, GraphQLEnumType some) {
        String name = enumName(value);
        if (name == null) {
            return wording.wrong(place, type, printed(value));
        }
        return some.getValue(name) != null
                ? null
                : wording.wrongEnum(place, some, printed(value), name);
    }

    abstract boolean isCheckedElsewhere(V value);

    abstract boolean isNull(V value);

    /** Null if the value is no list. */
    abstract List<? extends V> elements(V value);

    /** In the order given; null if the value is no object. */
    abstract Map<String, ? extends V> fields(V value);

    /** Null if the value cannot be of an enum. */
    abstract String enumName(V value);

    abstract boolean isScalar(GraphQLScalarType type, V value);

    /** As the client wrote it, shortened. */
    abstract String printed(V value);
}
