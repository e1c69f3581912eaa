package news.dateline.schema.messages;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;

/**
 * Says what is wrong with a value.
 *
 * @param tellsNames whether names of the schema that the client did not write may be told
 */
record Wording(boolean tellsNames) {

    private static final int MOST_VALUES = 12;

    private static final Map<String, String> SCALARS =
            Map.of(
                    "Int", "an Int, a whole number from -2147483648 to 2147483647",
                    "Float", "a Float, a number",
                    "String", "a String",
                    "Boolean", "a Boolean, true or false",
                    "ID", "an ID",
                    "DateTime", "a DateTime like \"2014-11-14T09:30:00Z\"",
                    "Date", "a Date like \"2014-11-14\"",
                    "URL", "a URL like \"https://example.org/page\"",
                    "LanguageTag", "a LanguageTag like \"en\" or \"zh-Hant\"");

    String wrong(String place, GraphQLType type, String given) {
        return place + ": expected " + expected(type) + ", but was given " + given + ".";
    }

    String wrongEnum(String place, GraphQLEnumType type, String given, String name) {
        return wrong(place, type, given) + nearMiss(name, names(type));
    }

    String isNull(String place, GraphQLType type) {
        return place + ": expected " + expected(type) + ", but was given null.";
    }

    String unknownField(String place, GraphQLInputObjectType type, String name) {
        return place
                + ": there is no field "
                + Shortened.quoted(name)
                + (tellsNames ? " in " + type.getName() : "")
                + "."
                + nearMiss(name, fields(type));
    }

    String missingField(String place, GraphQLInputObjectField field, String given) {
        String what =
                tellsNames
                        ? "the field \""
                                + field.getName()
                                + "\" of type "
                                + GraphQLTypeUtil.simplePrint(field.getType())
                        : "a required field";
        return place + ": " + what + " is missing in " + given + ".";
    }

    /** Query.articles, or only the field where the type is a name that the client did not write. */
    String field(GraphQLNamedType parent, GraphQLFieldDefinition field) {
        return tellsNames ? parent.getName() + "." + field.getName() : field.getName();
    }

    String nearMiss(String given, Collection<String> names) {
        return tellsNames ? NearMiss.among(given, names) : "";
    }

    /** What a value of this type looks like. */
    private String expected(GraphQLType type) {
        GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(nullable)) {
            return "a list";
        }
        String name = ((GraphQLNamedType) nullable).getName();
        if (!(nullable instanceof GraphQLEnumType some)) {
            return nullable instanceof GraphQLInputObjectType
                    ? tellsNames ? "an object of type " + name : "an object"
                    : SCALARS.getOrDefault(name, "a value of another type");
        }
        if (!tellsNames) {
            return "a value of an enum";
        }
        List<String> values = names(some);
        return values.size() <= MOST_VALUES
                ? "one of " + String.join(", ", values)
                : "a value of " + name;
    }

    private static List<String> names(GraphQLEnumType type) {
        // The order in which SmallRye finds them is another one in each build.
        return type.getValues().stream().map(GraphQLEnumValueDefinition::getName).sorted().toList();
    }

    private static List<String> fields(GraphQLInputObjectType type) {
        return type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
    }
}
