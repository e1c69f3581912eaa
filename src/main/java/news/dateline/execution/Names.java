package news.dateline.execution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import graphql.language.Directive;
import graphql.language.FragmentDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;

/**
 * The names that a document uses. No recursion, because a document can be nested deeper than the
 * thread's stack allows.
 */
final class Names {

    private Names() {}

    static List<Node<?>> definitions(
            OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        List<Node<?>> all = new ArrayList<>(fragments.values());
        all.add(operation);
        return all;
    }

    /** The variables in @skip and @include. */
    static List<String> ofConditions(List<Node<?>> definitions) {
        return List.copyOf(
                new TreeSet<>(
                        names(
                                within(
                                        within(definitions, Directive.class::isInstance),
                                        VariableReference.class::isInstance))));
    }

    static boolean hasVariables(Node<?> node) {
        return !within(List.of(node), VariableReference.class::isInstance).isEmpty();
    }

    /**
     * All variables that are used.
     *
     * @param except uses that do not count; nodes are the same only if they are the same object
     */
    static Set<String> ofVariables(List<Node<?>> definitions, Set<Node<?>> except) {
        return names(
                within(
                        definitions,
                        node -> node instanceof VariableReference && !except.contains(node)));
    }

    private static Set<String> names(List<Node<?>> nodes) {
        Set<String> names = new HashSet<>();
        nodes.forEach(node -> names.add(((NamedNode<?>) node).getName()));
        return names;
    }

    private static List<Node<?>> within(Collection<Node<?>> nodes, Predicate<Node<?>> isWanted) {
        List<Node<?>> found = new ArrayList<>();
        Deque<Node<?>> left = new ArrayDeque<>(nodes);
        while (!left.isEmpty()) {
            Node<?> node = left.pop();
            if (isWanted.test(node)) {
                found.add(node);
            }
            node.getChildren().forEach(left::push);
        }
        return found;
    }
}
