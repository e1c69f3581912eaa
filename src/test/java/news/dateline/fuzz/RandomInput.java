package news.dateline.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Makes inputs that the schema allows, or nearly. */
final class RandomInput {

    private static final int DEEPEST = 4;

    /** Optional in the schema, but an article needs them. */
    private static final Set<String> NEEDED = Set.of("headline", "language");

    private final Dice dice;
    private final RandomScalar scalars;

    RandomInput(Dice dice, RandomScalar scalars) {
        this.dice = dice;
        this.scalars = scalars;
    }

    /** Of an object of this type, whose required fields are given as a rule. */
    Map<String, Object> object(GraphQLInputObjectType type) {
        return object(type, 0);
    }

    private Map<String, Object> object(GraphQLInputObjectType type, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        double optional = scalars.isCalm() ? 0.08 : 0.3;
        for (GraphQLInputObjectField field : type.getFields()) {
            if (isGiven(field, optional)) {
                object.put(field.getName(), value(field.getName(), field.getType(), depth));
            }
        }
        if (odd(0.005)) {
            object.put("nobody", 1);
        }
        return object;
    }

    private boolean isGiven(GraphQLInputObjectField field, double optional) {
        if (scalars.isCalm() && field.getName().equals("expectedVersion")) {
            return false;
        }
        boolean isRequired =
                field.getType() instanceof GraphQLNonNull || NEEDED.contains(field.getName());
        return isRequired ? scalars.isCalm() || dice.chance(0.995) : dice.chance(optional);
    }

    private boolean odd(double chance) {
        return !scalars.isCalm() && dice.chance(chance);
    }

    private @Nullable Object value(String field, GraphQLType type, int depth) {
        if (odd(0.005)) {
            return scalars.anything();
        }
        if (type instanceof GraphQLNonNull some) {
            return odd(0.005) ? null : value(field, some.getWrappedType(), depth);
        }
        if (dice.chance(0.04)) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return list(field, list.getWrappedType(), depth);
        }
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        if (named instanceof GraphQLInputObjectType object) {
            return depth >= DEEPEST ? Map.of() : object(object, depth + 1);
        }
        if (named instanceof GraphQLEnumType some) {
            return odd(0.005)
                    ? "NOBODY"
                    : dice.pick(
                            some.getValues().stream()
                                    .map(GraphQLEnumValueDefinition::getName)
                                    .toList());
        }
        return scalars.of(named.getName(), field);
    }

    /** Long ones are rare, and repeat one element, as a client with a fault in a loop would. */
    private Object list(String field, GraphQLType element, int depth) {
        List<Object> list = new ArrayList<>();
        if (odd(0.02)) {
            Object one = value(field, element, depth);
            for (int i = dice.below(300); i > 0; i--) {
                list.add(one);
            }
            return list;
        }
        for (int i = dice.below(4); i > 0; i--) {
            list.add(value(field, element, depth));
        }
        return list;
    }
}
