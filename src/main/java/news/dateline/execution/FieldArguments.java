package news.dateline.execution;

import java.util.IdentityHashMap;
import java.util.Map;

import graphql.execution.CoercedVariables;

/**
 * The arguments of fields in one request. Arguments that depend on variables are computed once per
 * field.
 */
final class FieldArguments {

    private final Plan plan;
    private final CoercedVariables variables;
    private final Map<FieldPlan, Map<String, Object>> known = new IdentityHashMap<>();

    FieldArguments(Plan plan, CoercedVariables variables) {
        this.plan = plan;
        this.variables = variables;
    }

    Map<String, Object> of(FieldPlan field) {
        return field.arguments() != null
                ? field.arguments()
                : known.computeIfAbsent(
                        field,
                        any ->
                                plan.arguments(
                                        field.definition(),
                                        field.field().getSingleField(),
                                        variables));
    }
}
