package news.dateline.schema;

/**
 * How many rows a field can read for each object that it is asked of.
 *
 * @param rows the most that it can be
 * @param argument the list argument that says how many there are, or null
 */
public record Reads(int rows, String argument) {

    /** What the row already holds. */
    public static final Reads NOTHING = rows(0);

    public static final Reads ONE = rows(1);

    /** As many as the page has, which its arguments say. */
    public static final Reads PAGE = new Reads(-1, null);

    public static Reads rows(int most) {
        return new Reads(most, null);
    }

    public static Reads asManyAs(String argument, int most) {
        return new Reads(most, argument);
    }
}
