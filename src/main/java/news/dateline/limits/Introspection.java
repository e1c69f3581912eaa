package news.dateline.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
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

    List<Excess> of(Document document, Fragments fragments) {
        List<Field> roots = new ArrayList<>();
        document.getDefinitions().forEach(some -> collect(some, roots));
        if (roots.isEmpty()) {
            return List.of();
        }
        if (!config.enabled()) {
            throw new Exceeded(List.of(disabled(roots.get(0))));
        }
        Depth depth = new Depth(fragments, any -> true, any -> true);
        Depth lists = new Depth(fragments, any -> true, field -> LISTS.contains(field.getName()));
        List<Excess> found = new ArrayList<>();
        for (Field root : roots) {
            if (root.getSelectionSet() != null) {
                add(found, root, depth, "Introspection depth is %,d", config.depth(), 1);
                add(found, root, lists, "Introspection list depth is %,d", config.lists(), 0);
            }
        }
        return found.isEmpty() ? found : List.of(found.get(0));
    }

    private static CodedError disabled(Field root) {
        return new CodedError(
                "Introspection is disabled on this server.",
                null,
                List.of(root.getSourceLocation()),
                ErrorCode.INTROSPECTION_DISABLED);
    }

    private static void add(
            List<Excess> found, Field root, Depth depth, String what, int limit, int ofRoot) {
        int actual = ofRoot + depth.of(root.getSelectionSet());
        if (actual > limit) {
            List<Field> path = new ArrayList<>(List.of(root));
            path.addAll(depth.beyond(root.getSelectionSet(), limit - ofRoot));
            found.add(Excess.at(ErrorCode.DEPTH_EXCEEDED, what, actual, limit, path));
        }
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
