package news.dateline.limits.cost;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the arguments of a list choose rows by.
 *
 * @param values how many values there are: each element of a list counts, null does not, nor do
 *     words
 * @param conditions how many fields of the filter have values, and further arguments
 * @param namesRows whether the values name the rows themselves, so that there are no more of them
 * @param words what it costs to find rows by the words of their names
 * @param isOutOfOrder whether a range is given of another key than the list is ordered by, so that
 *     all rows in it are found and put in order for a page of a few
 * @param isOfRelated whether the rows are chosen by what other rows are, which each row leads to
 */
record Filter(
        int values,
        int conditions,
        boolean namesRows,
        long words,
        boolean isOutOfOrder,
        boolean isOfRelated) {

    private static final Filter NONE = new Filter(0, 0, false, 0, false, false);

    /** The field of the filter of changes that takes a filter of articles. */
    private static final String RELATED = "articles";

    private static final String ORDER = "orderBy";

    /** Arguments that choose no rows. */
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before", ORDER);

    /** Fields of filters each value of which finds one row at the most. */
    private static final Set<String> NAMES_OF_ROWS = Set.of("ids", "wikidataIds");

    /** The field of filters that takes words of names. */
    private static final String NAME = "name";

    /** Ranges, and the order that they are a part of. */
    private static final Map<String, String> RANGES =
            Map.of(
                    "publishedAfter", "PUBLISHED_AT",
                    "publishedBefore", "PUBLISHED_AT",
                    "startsAfter", "STARTS",
                    "startsBefore", "STARTS",
                    "updatedAfter", "UPDATED_AT");

    /** What lists with such ranges are ordered by if nothing is said. */
    private static final Set<String> DEFAULT_ORDERS = Set.of("PUBLISHED_AT", "STARTS");

    static Filter of(Map<String, Object> arguments) {
        String order =
                arguments.get(ORDER) instanceof Map<?, ?> given
                        ? Objects.toString(given.get("field"), null)
                        : null;
        Filter sum = NONE;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            if (!PAGING.contains(argument.getKey())) {
                sum = sum.plus(of("", argument.getValue(), order));
            }
        }
        return sum;
    }

    /**
     * @param order what the list is ordered by; null if nothing is said
     */
    private static Filter of(String field, @Nullable Object value, @Nullable String order) {
        if (value == null) {
            return NONE;
        }
        Filter sum = NONE;
        if (value instanceof Map<?, ?> fields) {
            for (Map.Entry<?, ?> one : fields.entrySet()) {
                sum = sum.plus(of(String.valueOf(one.getKey()), one.getValue(), order));
            }
            return field.equals(RELATED) ? sum.asRelated() : sum;
        }
        if (value instanceof Collection<?> elements) {
            for (Object element : elements) {
                sum = sum.plus(of(field, element, order));
            }
            return sum.asOneCondition();
        }
        if (field.equals(NAME)) {
            return new Filter(0, 1, false, SearchWords.cost(value.toString()), false, false);
        }
        String ordered = RANGES.get(field);
        boolean isOutOfOrder =
                ordered != null
                        && !(order == null
                                ? DEFAULT_ORDERS.contains(ordered)
                                : ordered.equals(order));
        return new Filter(1, 1, NAMES_OF_ROWS.contains(field), 0, isOutOfOrder, false);
    }

    private Filter asOneCondition() {
        return new Filter(
                values, Math.min(1, conditions), namesRows, words, isOutOfOrder, isOfRelated);
    }

    /** The rows that it names are others. */
    private Filter asRelated() {
        return new Filter(values, conditions, false, words, isOutOfOrder, true);
    }

    private Filter plus(Filter other) {
        return new Filter(
                values + other.values,
                conditions + other.conditions,
                namesRows || other.namesRows,
                words + other.words,
                isOutOfOrder || other.isOutOfOrder,
                isOfRelated || other.isOfRelated);
    }
}
