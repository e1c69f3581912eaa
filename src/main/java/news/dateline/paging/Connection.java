package news.dateline.paging;

import java.util.List;

import news.dateline.value.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as in the Relay specification.
 *
 * @param list the list of the page, for counting it
 * @param resumeAfter the cursor to go on after, where that need not be an entry's
 */
public record Connection(
        List<Edge> edges,
        boolean hasNextPage,
        boolean hasPreviousPage,
        Object list,
        @Nullable String resumeAfter)
        implements ListPage {

    public Connection(List<Edge> edges, boolean hasNextPage, boolean hasPreviousPage, Object list) {
        this(edges, hasNextPage, hasPreviousPage, list, null);
    }

    public List<Object> nodes() {
        return edges.stream().map(Edge::row).toList();
    }

    public @Nullable String startCursor() {
        return edges.isEmpty() ? null : edges.get(0).cursor();
    }

    public @Nullable String endCursor() {
        return edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
    }
}
