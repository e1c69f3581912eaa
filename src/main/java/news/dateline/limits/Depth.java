package news.dateline.limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/** How deep fields stand within one another; fragments are no level of their own. */
final class Depth {

    private final Predicate<Field> entered;
    private final Predicate<Field> counted;
    private final Fragments fragments;
    private final Map<String, Integer> ofFragment = new HashMap<>();

    /**
     * @param entered within which fields levels are counted
     * @param counted which fields are a level
     */
    Depth(Fragments fragments, Predicate<Field> entered, Predicate<Field> counted) {
        this.entered = entered;
        this.counted = counted;
        this.fragments = fragments;
        fragments
                .innerFirst()
                .forEach(some -> ofFragment.put(some.getName(), of(some.getSelectionSet())));
    }

    int of(SelectionSet set) {
        int deepest = 0;
        for (Selection<?> selection : set.getSelections()) {
            deepest = Math.max(deepest, of(selection));
        }
        return deepest;
    }

    private int of(Selection<?> selection) {
        if (selection instanceof Field field) {
            SelectionSet within = field.getSelectionSet();
            int inside = within == null || !entered.test(field) ? 0 : of(within);
            return (counted.test(field) ? 1 : 0) + inside;
        }
        return selection instanceof FragmentSpread spread
                ? ofFragment.getOrDefault(spread.getName(), 0)
                : of(((InlineFragment) selection).getSelectionSet());
    }

    /** The fields down to the first of the deepest branch that is one level too deep. */
    List<Field> beyond(SelectionSet start, int limit) {
        List<Field> path = new ArrayList<>();
        SelectionSet set = start;
        int left = limit + 1;
        while (left > 0) {
            Selection<?> deepest = deepest(set);
            if (deepest instanceof Field field) {
                path.add(field);
                left -= counted.test(field) ? 1 : 0;
            }
            set = within(deepest);
        }
        return path;
    }

    private Selection<?> deepest(SelectionSet set) {
        int depth = of(set);
        for (Selection<?> selection : set.getSelections()) {
            if (of(selection) == depth) {
                return selection;
            }
        }
        throw new IllegalStateException("no selection is as deep as its set");
    }

    private SelectionSet within(Selection<?> selection) {
        if (selection instanceof Field field) {
            return field.getSelectionSet();
        }
        return selection instanceof FragmentSpread spread
                ? fragments.get(spread.getName()).getSelectionSet()
                : ((InlineFragment) selection).getSelectionSet();
    }
}
