package news.dateline.execution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.VariableReference;

/** Where a document's variables stand. No recursion: a document can be deeper than the stack. */
final class Variables {

    private Variables() {}

    static boolean areIn(Node<?> node) {
        return !namesIn(List.of(node), false).isEmpty();
    }

    /** Those that say what is skipped or included. */
    static List<String> ofConditions(Collection<? extends Node<?>> definitions) {
        return List.copyOf(namesIn(definitions, true));
    }

    private static Set<String> namesIn(
            Collection<? extends Node<?>> nodes, boolean inDirectivesOnly) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Node<?>> left = new ArrayDeque<>(nodes);
        while (!left.isEmpty()) {
            Node<?> node = left.pop();
            if (node instanceof VariableReference variable && !inDirectivesOnly) {
                names.add(variable.getName());
            } else if (node instanceof Directive directive && inDirectivesOnly) {
                names.addAll(namesIn(directive.getArguments(), false));
            } else {
                node.getChildren().forEach(left::push);
            }
        }
        return names;
    }
}
