package news.dateline.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as in the Relay specification.
 *
 * @param list the list of the page, for counting it
 */
public record Connection(
        List<Edge> edges, boolean hasNextPage, boolean hasPreviousPage, Object list) {

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
