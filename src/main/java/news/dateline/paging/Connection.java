package news.dateline.paging;

import java.util.List;

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

    public String startCursor() {
        return edges.isEmpty() ? null : edges.get(0).cursor();
    }

    public String endCursor() {
        return edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
    }
}
