package news.dateline.limits.cost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import news.dateline.limits.Saturating;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field that makes an operation expensive: the most expensive one at its top, and from
 * there down as long as one field inside has at least half of the cost.
 */
final class LargestPart {

    private final Weighing weighing;
    private final List<Field> path = new ArrayList<>();
    private long tenths;

    /** A field where it is selected. */
    private record Place(Field field, GraphQLCompositeType on) {}

    /**
     * By how much the operation's cost grows with a weight inside one of its selection sets.
     *
     * @param once by which its {@link Weight#once} counts
     * @param each by which its {@link Weight#each} counts
     * @param counts by which its {@link Weight#counts} count
     */
    private record Factors(long once, long each, long counts) {

        static final Factors TOP = new Factors(1, 0, 0);

        long of(Weight weight) {
            return Saturating.plus(
                    Saturating.plus(
                            Saturating.times(once, weight.once()),
                            Saturating.times(each, weight.each())),
                    Saturating.times(counts, weight.counts()));
        }
    }

    LargestPart(Weighing weighing, SelectionSet top, GraphQLCompositeType root) {
        this.weighing = weighing;
        Factors factors = Factors.TOP;
        Place place = largest(top, root, factors);
        while (place != null) {
            long part = part(place, factors);
            if (!path.isEmpty() && part < tenths / 2) {
                return;
            }
            path.add(place.field());
            tenths = part;
            SelectionSet inside = place.field().getSelectionSet();
            if (inside == null) {
                return;
            }
            factors = inside(place, factors);
            place = largest(inside, weighing.typeOf(place.field(), place.on()), factors);
        }
    }

    /** From the operation's top down to the field. */
    List<Field> path() {
        return path;
    }

    /** What it costs, rounded up. */
    long cost() {
        return Weight.whole(tenths);
    }

    private long part(Place place, Factors factors) {
        return factors.of(weighing.weight(place.field(), place.on()));
    }

    private @Nullable Place largest(SelectionSet set, GraphQLCompositeType on, Factors factors) {
        List<Place> places = new ArrayList<>();
        collect(set, on, places, new HashSet<>());
        Place largest = null;
        long most = -1;
        for (Place place : places) {
            long part = part(place, factors);
            if (part > most) {
                largest = place;
                most = part;
            }
        }
        return largest;
    }

    /** Each fragment once, so that this is linear however often fragments spread others. */
    private void collect(
            SelectionSet set, GraphQLCompositeType on, List<Place> places, Set<String> spread) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                places.add(new Place(field, on));
            } else if (selection instanceof FragmentSpread some
                    && weighing.isIncluded(some)
                    && spread.add(some.getName())) {
                FragmentDefinition fragment = weighing.fragment(some);
                collect(fragment.getSelectionSet(), weighing.on(fragment), places, spread);
            } else if (selection instanceof InlineFragment inline && weighing.isIncluded(inline)) {
                collect(inline.getSelectionSet(), weighing.on(inline, on), places, spread);
            }
        }
    }

    /** What a field costs is linear in what is inside: each unit tells its own factor. */
    private Factors inside(Place place, Factors outer) {
        Weight empty = weighing.weight(place.field(), place.on(), Weight.NONE);
        return new Factors(
                factor(place, new Weight(1, 0, 0), empty, outer),
                factor(place, new Weight(0, 1, 0), empty, outer),
                factor(place, Weight.COUNT, empty, outer));
    }

    private long factor(Place place, Weight unit, Weight empty, Factors outer) {
        return outer.of(weighing.weight(place.field(), place.on(), unit).minus(empty));
    }
}
