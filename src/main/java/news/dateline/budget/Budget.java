package news.dateline.budget;

/**
 * What one request may use while it runs.
 *
 * @param rows read from the database
 * @param bytes of text read from the database, and bytes of the answer: so many of each
 * @param databaseMillis the time that all its statements may take together
 */
public record Budget(long rows, long bytes, long databaseMillis) {

    public static final Budget UNLIMITED =
            new Budget(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
}
