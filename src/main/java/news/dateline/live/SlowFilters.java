package news.dateline.live;

import java.util.Set;

/** Several filters take so long that the others do not wait for all of them to be found. */
final class SlowFilters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Interest> filters;

    /**
     * @param filters those that are known to be slow
     */
    SlowFilters(Set<Interest> filters) {
        super(filters.size() + " filters of subscriptions take too long");
        this.filters = Set.copyOf(filters);
    }

    Set<Interest> filters() {
        return filters;
    }
}
