package news.dateline.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;

/**
 * Counts something that selections have, in a fragment as often as it is spread. The work is linear
 * in the length of the document, as each fragment is counted once.
 */
final class Tally {

    private final ToIntFunction<Selection<?>> own;
    private final boolean withinFields;
    private final Fragments fragments;
    private final Map<String, Long> ofFragment = new HashMap<>();

    /**
     * @param own how many a selection has of its own
     * @param withinFields whether what stands in a field counts too
     */
    Tally(Fragments fragments, boolean withinFields, ToIntFunction<Selection<?>> own) {
        this.own = own;
        this.withinFields = withinFields;
        this.fragments = fragments;
        fragments
                .innerFirst()
                .forEach(some -> ofFragment.put(some.getName(), count(some.getSelectionSet())));
    }

    long count(SelectionSet set) {
        long count = 0;
        for (Selection<?> selection : set.getSelections()) {
            count = Saturating.plus(count, count(selection));
        }
        return count;
    }

    private long count(Selection<?> selection) {
        long within =
                selection instanceof FragmentSpread spread
                        ? ofFragment.getOrDefault(spread.getName(), 0L)
                        : within(selection) == null ? 0 : count(within(selection));
        return Saturating.plus(own.applyAsInt(selection), within);
    }

    private SelectionSet within(Selection<?> selection) {
        if (selection instanceof Field field) {
            return withinFields ? field.getSelectionSet() : null;
        }
        return selection instanceof InlineFragment inline ? inline.getSelectionSet() : null;
    }

    /** Where the first stands that comes after so many. */
    SourceLocation beyond(SelectionSet start, long limit) {
        SelectionSet set = start;
        long left = limit;
        while (true) {
            Selection<?> holder = null;
            for (Selection<?> selection : set.getSelections()) {
                long here = count(selection);
                if (here > left) {
                    holder = selection;
                    break;
                }
                left -= here;
            }
            left -= own.applyAsInt(holder);
            if (left < 0) {
                return holder.getSourceLocation();
            }
            set =
                    holder instanceof FragmentSpread spread
                            ? fragments.get(spread.getName()).getSelectionSet()
                            : within(holder);
        }
    }
}
