package news.dateline.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.MergedField;
import org.jspecify.annotations.Nullable;

/** The plan for objects, with one object plan for each type that occurs. */
record CompositePlan(
        boolean mayBeNull,
        @Nullable String type,
        MergedField field,
        Plan plan,
        Map<Class<?>, ObjectPlan> known)
        implements ValuePlan {

    /**
     * @param type the object type, or null if it depends on the object
     */
    CompositePlan(boolean mayBeNull, @Nullable String type, MergedField field, Plan plan) {
        this(mayBeNull, type, field, plan, new ConcurrentHashMap<>());
    }

    @Override
    public void put(Run run, Object value, ResultNode to, int slot) {
        ObjectPlan fields = known.get(value.getClass());
        if (fields == null) {
            fields = plan.object(type == null ? ObjectTypes.name(value) : type, field);
            known.put(value.getClass(), fields);
        }
        ResultObject object = new ResultObject(fields, to, slot, value);
        to.slots()[slot] = object;
        run.fill(object);
    }
}
