package news.dateline.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import news.dateline.errors.ApiError;

/** The text of a statement and the values of its parameters, put together piece by piece. */
public final class Sql {

    private final StringBuilder text = new StringBuilder(512);
    private final List<Object> values = new ArrayList<>();
    private boolean byWriter;

    public Sql add(String piece) {
        text.append(piece);
        return this;
    }

    /**
     * Makes the value a parameter and gives its placeholder; cast it, so that its type is plain.
     */
    public String bind(Object value) {
        refuseNul(value);
        values.add(value);
        return "$" + values.size();
    }

    /** Runs the statement as the role of writers, which may read what readers may not. */
    public Sql byWriter() {
        byWriter = true;
        return this;
    }

    boolean isByWriter() {
        return byWriter;
    }

    public String text() {
        return text.toString();
    }

    /** In the order of their numbers. */
    public List<Object> values() {
        return values;
    }

    /** PostgreSQL's texts cannot hold it, so nothing could ever match. */
    private static void refuseNul(Object value) {
        boolean found =
                value instanceof String[] texts
                        ? Arrays.stream(texts).anyMatch(text -> text.indexOf('\0') >= 0)
                        : value instanceof String text && text.indexOf('\0') >= 0;
        if (found) {
            throw ApiError.badInput("A text cannot have the character U+0000.");
        }
    }
}
