package news.dateline.paging;

/**
 * A row of a list with its position.
 *
 * @param keys the row's order keys, from which its cursor is computed when it is selected
 */
public record Edge(Object row, String keys, Cursors cursors) {

    public String cursor() {
        return cursors.encode(keys);
    }
}
