package news.dateline.limits.cost;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;

/**
 * The sum of what a selection set holds. An object is of one type, so of the parts for single types
 * only the dearest counts.
 */
final class Alternatives {

    private final boolean isOfOneType;
    private final Map<String, Weight> byType = new HashMap<>();
    private Weight always = Weight.NONE;

    Alternatives(GraphQLNamedType of) {
        this.isOfOneType = of instanceof GraphQLObjectType;
    }

    void add(Weight weight) {
        always = always.plus(weight);
    }

    void addIf(GraphQLNamedType type, Weight weight) {
        if (isOfOneType || !(type instanceof GraphQLObjectType)) {
            add(weight);
            return;
        }
        byType.merge(type.getName(), weight, Weight::plus);
    }

    Weight sum() {
        return always.plus(byType.values().stream().reduce(Weight.NONE, Weight::max));
    }
}
