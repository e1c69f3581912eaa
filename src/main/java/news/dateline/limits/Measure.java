package news.dateline.limits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * Measures selections: how many there are of something, or how deep they are. Each fragment is
 * measured once, however often it is spread, so the work is linear in the length of the document.
 */
final class Measure {

    private static final SelectionSet NOTHING = SelectionSet.newSelectionSet().build();

    private final Fragments fragments;
    private final boolean isSum;
    private final Predicate<Field> isEntered;
    private final ToIntFunction<Selection<?>> own;
    private final Map<String, Long> ofFragment = new HashMap<>();

    private Measure(
            Fragments fragments,
            boolean isSum,
            Predicate<Field> isEntered,
            ToIntFunction<Selection<?>> own) {
        this.fragments = fragments;
        this.isSum = isSum;
        this.isEntered = isEntered;
        this.own = own;
        for (var fragment : fragments.innerFirst()) {
            ofFragment.put(fragment.getName(), of(fragment.getSelectionSet()));
        }
    }

    /**
     * Counts, in a fragment as often as it is spread.
     *
     * @param isEntered within which fields is counted
     * @param own how many a selection has of its own
     */
    static Measure count(
            Fragments fragments, Predicate<Field> isEntered, ToIntFunction<Selection<?>> own) {
        return new Measure(fragments, true, isEntered, own);
    }

    /**
     * How deep fields are within one another; fragments are no level of their own.
     *
     * @param isEntered within which fields levels are counted
     * @param isLevel which fields are a level
     */
    static Measure depth(
            Fragments fragments, Predicate<Field> isEntered, Predicate<Field> isLevel) {
        return new Measure(
                fragments,
                false,
                isEntered,
                one -> one instanceof Field field && isLevel.test(field) ? 1 : 0);
    }

    long of(SelectionSet set) {
        LongBinaryOperator combine = isSum ? Saturating::plus : Math::max;
        long all = 0;
        for (Selection<?> selection : set.getSelections()) {
            all = combine.applyAsLong(all, of(selection));
        }
        return all;
    }

    private long of(Selection<?> selection) {
        long inside =
                selection instanceof FragmentSpread spread
                        ? ofFragment.getOrDefault(spread.getName(), 0L)
                        : of(inside(selection));
        return Saturating.plus(own.applyAsInt(selection), inside);
    }

    private SelectionSet inside(Selection<?> selection) {
        if (selection instanceof Field field) {
            SelectionSet set = isEntered.test(field) ? field.getSelectionSet() : null;
            return set == null ? NOTHING : set;
        }
        return selection instanceof FragmentSpread spread
                ? fragments.get(spread.getName()).getSelectionSet()
                : ((InlineFragment) selection).getSelectionSet();
    }

    /** From the top down to the first selection that is one too many, or one level too deep. */
    List<Selection<?>> beyond(SelectionSet top, long limit) {
        List<Selection<?>> path = new ArrayList<>();
        SelectionSet set = top;
        long left = limit;
        while (left >= 0) {
            for (Selection<?> selection : set.getSelections()) {
                long here = of(selection);
                if (here > left) {
                    path.add(selection);
                    left -= own.applyAsInt(selection);
                    // Not before it is needed: a document may spread a fragment that is not there.
                    set = left >= 0 ? inside(selection) : NOTHING;
                    break;
                }
                left -= isSum ? here : 0;
            }
        }
        return path;
    }
}
