package news.dateline.change;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.loading.RowId;
import news.dateline.paging.Cursors;

/** The cursors of the change feed, for the list of changes and for subscriptions. */
public final class ChangeCursors {

    private static final Cursors CURSORS =
            new Cursors("Query.changes", RowId.NONE.id(), ChangeOrder.FEED);

    private ChangeCursors() {}

    /** The cursor after the change with this id. */
    public static String encode(long id) {
        return CURSORS.encode("[" + id + "]");
    }

    /** The id of the change that the cursor, given as {@code argument}, stands after. */
    public static long decode(String argument, String cursor) {
        return Long.parseLong(CURSORS.decode(argument, cursor).get(0));
    }

    /** Changes after a cursor are not kept any more, or it is not of this feed. */
    public static ApiError expired() {
        return new ApiError(
                ErrorCode.CURSOR_EXPIRED,
                "after: changes after this cursor are not kept any more, or it is of another database. Read the end of the feed by changes(last: 1) { resumeAfter }, read your lists again, then go on from resumeAfter.");
    }
}
