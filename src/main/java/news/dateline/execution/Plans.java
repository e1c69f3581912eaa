package news.dateline.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The plans of operations, cached as long as their parsed documents. An operation has one plan for
 * each combination of values of the variables in @skip and @include.
 *
 * <p>Caffeine looks up its cache classes by names computed from their features, so they are
 * registered here for native executables.
 */
@RegisterForReflection(
        classNames = {
            "com.github.benmanes.caffeine.cache.WSMW",
            "com.github.benmanes.caffeine.cache.FSMW"
        })
final class Plans {

    /** A field takes about 300 bytes. */
    private static final int MOST_FIELDS = 50_000;

    /** Very many combinations of skipped fields are possible, but few are used. */
    private static final int MOST_VARIANTS = 16;

    private final Cache<OperationDefinition, Variants> known =
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumWeight(MOST_FIELDS)
                    .weigher((OperationDefinition any, Variants some) -> some.weight())
                    .build();

    private record Variants(List<String> conditions, Map<List<Object>, Plan> plans) {

        static Variants of(ExecutionContext context) {
            return new Variants(
                    Names.ofConditions(definitions(context)), new ConcurrentHashMap<>());
        }

        int weight() {
            return 1 + plans.values().stream().mapToInt(Plan::size).sum();
        }
    }

    Plan of(ExecutionContext context, MergedSelectionSet root) {
        OperationDefinition operation = context.getOperationDefinition();
        Variants variants = known.getIfPresent(operation);
        if (variants == null) {
            variants = Variants.of(context);
            known.put(operation, variants);
        }
        List<Object> values = new ArrayList<>();
        Map<String, Object> given = context.getCoercedVariables().toMap();
        variants.conditions().forEach(name -> values.add(given.get(name)));
        Plan plan = variants.plans().get(values);
        if (plan == null) {
            Map<String, Object> conditions = named(variants.conditions(), values);
            plan = new Plan(context, root, conditions);
            if (variants.plans().size() < MOST_VARIANTS) {
                variants.plans().put(values, plan);
            }
        }
        return plan;
    }

    /** Updates the weight of a plan that has grown because more types occurred. */
    void weighAgain(ExecutionContext context) {
        known.asMap().computeIfPresent(context.getOperationDefinition(), (any, some) -> some);
    }

    private static List<Node<?>> definitions(ExecutionContext context) {
        return Names.definitions(context.getOperationDefinition(), context.getFragmentsByName());
    }

    private static Map<String, Object> named(List<String> names, List<Object> values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values.get(i));
        }
        return named;
    }
}
