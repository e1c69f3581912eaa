package news.dateline.paging;

/**
 * A row of a list and its place in it.
 *
 * @param keys the row's keys, which its cursor is made of when it is asked for
 */
public record Edge(Object row, String keys, Cursors cursors) {

    public String cursor() {
        return cursors.encode(keys);
    }
}
