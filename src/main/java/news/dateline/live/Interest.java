package news.dateline.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import news.dateline.change.Change;
import news.dateline.change.ChangeFilter;
import org.jspecify.annotations.Nullable;

/** What a subscriber wants to hear of. Those who want the same have equal ones. */
sealed interface Interest {

    /**
     * Changes. What of the filter is not given is null.
     *
     * @param nodes the rows of the objects
     */
    record Changes(
            @Nullable Set<Long> nodes, @Nullable Set<String> kinds, @Nullable Set<String> types)
            implements Interest {

        static final Changes ALL = new Changes(null, null, null);

        /** Reads the filter once: it is compared with each change. */
        static Changes of(@Nullable Map<String, Object> filter) {
            return filter == null
                    ? ALL
                    : new Changes(
                            each(filter.get(ChangeFilter.NODES), ChangeFilter.IDS::one),
                            each(filter.get(ChangeFilter.KINDS), String::valueOf),
                            each(filter.get(ChangeFilter.TYPES), String::valueOf));
        }

        private static <T> @Nullable Set<T> each(
                @Nullable Object values, Function<Object, T> read) {
            return values instanceof List<?> some
                    ? some.stream().map(read).collect(Collectors.toUnmodifiableSet())
                    : null;
        }

        /** As {@code ChangeFilter} has it in SQL. */
        boolean isOne(Change change) {
            return (kinds == null || kinds.contains(change.kind.name()))
                    && (types == null || types.contains(change.nodeKind.name()))
                    && (nodes == null || nodes.contains(change.row));
        }
    }

    /** Articles that match a filter, which may be null. */
    record Articles(@Nullable Map<String, Object> filter) implements Interest {}

    /**
     * An entity.
     *
     * @param globalId as readers see it, never that of a preview
     */
    record OfEntity(String globalId, long id) implements Interest {}
}
