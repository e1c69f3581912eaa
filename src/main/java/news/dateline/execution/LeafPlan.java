package news.dateline.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import graphql.SerializationError;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/** The plan for scalars and enums. */
record LeafPlan(boolean mayBeNull, Function<Object, @Nullable Object> serialize)
        implements ValuePlan {

    static LeafPlan of(GraphQLNamedOutputType type, boolean mayBeNull, Plan plan) {
        if (type instanceof GraphQLEnumType choice) {
            Map<Object, Object> names = new ConcurrentHashMap<>();
            return new LeafPlan(
                    mayBeNull,
                    value ->
                            value instanceof Enum<?>
                                    ? names.computeIfAbsent(value, any -> name(choice, any, plan))
                                    : name(choice, value, plan));
        }
        var coercing = ((GraphQLScalarType) type).getCoercing();
        return new LeafPlan(
                mayBeNull, value -> coercing.serialize(value, plan.context(), plan.locale()));
    }

    private static @Nullable Object name(GraphQLEnumType type, Object value, Plan plan) {
        return type.serialize(value, plan.context(), plan.locale());
    }

    @Override
    public void put(Run run, Object value, ResultNode to, int slot) {
        Object shown;
        try {
            shown = serialize.apply(value);
        } catch (CoercingSerializeException e) {
            run.failed(new SerializationError(to.path(slot), e), to, slot);
            return;
        }
        if (shown == null) {
            run.missing(to, slot);
        } else {
            to.slots()[slot] = shown;
            if (shown instanceof String text) {
                run.size().add(text.length());
            }
        }
    }
}
