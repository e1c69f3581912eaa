package news.dateline.links.bounds;

/** How many rows a list may touch at the database, in whatever archive. */
public final class RowBound {

    /** Rows of a page, when none is asked for. */
    public static final int PAGE_SIZE = 20;

    /**
     * 20 rows and one to tell whether there are more, read from three tables at the most, and as
     * many again and a half that cannot be seen yet.
     */
    public static final int A_PAGE = 95;

    /** Counted to find the rarest, found, looked up, and looked at for each other filter. */
    public static final int TIMES_THE_RAREST = 12;

    /** What counting costs at the least, and the page itself. */
    public static final int AT_LEAST = 200;

    private RowBound() {}
}
