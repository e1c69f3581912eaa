package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.SelectionSet;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** Limits of what is asked of the schema itself, which nests otherwise than the graph does. */
final class Introspection {

    private static final Set<String> ROOTS = Set.of("__schema", "__type");

    private static final Set<String> LISTS =
            Set.of(
                    "types",
                    "directives",
                    "fields",
                    "args",
                    "inputFields",
                    "enumValues",
                    "interfaces",
                    "possibleTypes");

    private final LimitsConfig.Introspection config;

    Introspection(LimitsConfig.Introspection config) {
        this.config = config;
    }

    static boolean isRoot(Field field) {
        return ROOTS.contains(field.getName());
    }

    List<LimitViolation> of(Document document, Fragments fragments) {
        List<Field> roots = new ArrayList<>();
        document.getDefinitions().forEach(some -> collect(some, roots));
        if (roots.isEmpty()) {
            return List.of();
        }
        if (!config.enabled()) {
            throw new Exceeded(List.of(disabled(roots.get(0))));
        }
        Bound depth =
                new Bound(
                        ErrorCode.DEPTH_EXCEEDED,
                        "Introspection depth is %,d",
                        config.depth(),
                        Measure.depth(fragments, any -> true, any -> true));
        Bound lists =
                new Bound(
                        ErrorCode.DEPTH_EXCEEDED,
                        "Introspection list depth is %,d",
                        config.lists(),
                        Measure.depth(
                                fragments, any -> true, field -> LISTS.contains(field.getName())));
        List<LimitViolation> found = new ArrayList<>();
        for (Field root : roots) {
            SelectionSet alone = SelectionSet.newSelectionSet(List.of(root)).build();
            depth.check(alone, found);
            lists.check(alone, found);
        }
        return found.stream().limit(1).toList();
    }

    private static CodedError disabled(Field root) {
        return new CodedError(
                "Introspection is disabled on this server.",
                null,
                List.of(root.getSourceLocation()),
                ErrorCode.INTROSPECTION_DISABLED);
    }

    private static void collect(Node<?> node, List<Field> roots) {
        if (node instanceof Field field && isRoot(field)) {
            roots.add(field);
            return;
        }
        for (Node<?> child : node.getChildren()) {
            collect(child, roots);
        }
    }
}
