package news.dateline.execution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Node;
import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions that share the execution of an event: the same document, variables and roles.
 * Where they begin may differ, so the argument {@code after} does not count.
 */
record EventGroup(Plan plan, Map<String, Object> variables, Set<String> roles) {

    private static final String AFTER = "after";

    static EventGroup of(Plan plan, ExecutionContext operation) {
        Map<String, Object> given = operation.getCoercedVariables().toMap();
        return new EventGroup(
                plan,
                given.isEmpty() ? Map.of() : used(plan, operation, given),
                roles(operation.getGraphQLContext().get(SecurityIdentity.class)));
    }

    private static Map<String, Object> used(
            Plan plan, ExecutionContext operation, Map<String, Object> given) {
        Set<Node<?>> positions = new HashSet<>();
        plan.root().fields()[0].field().getFields().stream()
                .flatMap(field -> field.getArguments().stream())
                .filter(argument -> argument.getName().equals(AFTER))
                .<Node<?>>map(Argument::getValue)
                .forEach(positions::add);
        Map<String, Object> used = new HashMap<>();
        Names.ofVariables(
                        Names.definitions(
                                operation.getOperationDefinition(), operation.getFragmentsByName()),
                        positions)
                .stream()
                .filter(given::containsKey)
                .forEach(name -> used.put(name, given.get(name)));
        return used;
    }

    private static Set<String> roles(@Nullable SecurityIdentity caller) {
        return caller == null ? Set.of() : Set.copyOf(caller.getRoles());
    }
}
