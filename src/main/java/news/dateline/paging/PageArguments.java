package news.dateline.paging;

import java.util.Map;

import news.dateline.errors.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The paging arguments of a list.
 *
 * @param size the page size
 * @param backward whether the page is counted from the end ({@code last}) instead of the start
 */
public record PageArguments(
        int size, boolean backward, @Nullable String after, @Nullable String before) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    public static PageArguments of(Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        if (first != null && last != null) {
            throw ApiError.badInput("Give first or last, not both.");
        }
        int size = last != null ? size("last", last) : size("first", first);
        return new PageArguments(
                size,
                last != null,
                (String) arguments.get("after"),
                (String) arguments.get("before"));
    }

    /**
     * The argument {@code first} of a list without pages; by default the largest possible number of
     * rows.
     */
    public static int first(Map<String, Object> arguments, int most) {
        Integer first = (Integer) arguments.get("first");
        return first == null ? most : inRange("first", first, most);
    }

    private static int size(String argument, @Nullable Integer given) {
        return given == null ? DEFAULT_SIZE : inRange(argument, given, LARGEST_SIZE);
    }

    private static int inRange(String argument, int given, int most) {
        if (given < 1 || given > most) {
            throw ApiError.badInput(
                    argument + " must be from 1 to " + most + ", but is " + given + ".");
        }
        return given;
    }
}
