package news.dateline.budget;

/**
 * The budget of one request while it runs.
 *
 * @param rows the maximum of rows read from the database
 * @param bytes the maximum of bytes of text read from the database, and separately of the response
 * @param databaseMillis the maximum time of all its statements together
 */
public record Budget(long rows, long bytes, long databaseMillis) {

    public static final Budget UNLIMITED =
            new Budget(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
}
