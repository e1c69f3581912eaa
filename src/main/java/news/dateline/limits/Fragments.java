package news.dateline.limits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * A document's fragments, so ordered that each comes after those that it spreads. Whoever measures
 * them in this order measures each once, however often it is spread, and never has to go into one
 * from within another.
 */
public final class Fragments {

    private final Map<String, FragmentDefinition> byName = new HashMap<>();
    private final List<FragmentDefinition> innerFirst = new ArrayList<>();
    private @Nullable FragmentDefinition cyclic;

    public Fragments(Document document) {
        for (FragmentDefinition some : document.getDefinitionsOfType(FragmentDefinition.class)) {
            byName.put(some.getName(), some);
        }
        Set<String> seen = new HashSet<>();
        byName.values().forEach(some -> visit(some, seen));
    }

    public List<FragmentDefinition> innerFirst() {
        return innerFirst;
    }

    /** One that spreads itself, if only through others; null if there is none. */
    @Nullable FragmentDefinition cyclic() {
        return cyclic;
    }

    FragmentDefinition get(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** One that is being visited, and those that it spreads and that are yet to be. */
    private record Visit(FragmentDefinition fragment, Deque<String> spreads) {}

    private void visit(FragmentDefinition from, Set<String> seen) {
        Deque<Visit> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        enter(from, seen, path, onPath);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            String next = visit.spreads().poll();
            FragmentDefinition spread = next == null ? null : byName.get(next);
            if (next == null) {
                innerFirst.add(visit.fragment());
                onPath.remove(path.pop().fragment().getName());
            } else if (onPath.contains(next)) {
                cyclic = spread;
            } else if (spread != null) {
                enter(spread, seen, path, onPath);
            }
        }
    }

    private static void enter(
            FragmentDefinition some, Set<String> seen, Deque<Visit> path, Set<String> onPath) {
        if (seen.add(some.getName())) {
            onPath.add(some.getName());
            Deque<String> spreads = new ArrayDeque<>();
            collect(some.getSelectionSet(), spreads);
            path.push(new Visit(some, spreads));
        }
    }

    private static void collect(Node<?> node, Deque<String> spreads) {
        if (node instanceof FragmentSpread spread) {
            spreads.add(spread.getName());
        } else if (node instanceof SelectionSet set) {
            set.getSelections().forEach(some -> collect(some, spreads));
        } else if (node instanceof graphql.language.SelectionSetContainer<?> some
                && some.getSelectionSet() != null) {
            collect(some.getSelectionSet(), spreads);
        }
    }
}
