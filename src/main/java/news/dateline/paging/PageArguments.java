package news.dateline.paging;

import java.util.Map;

import news.dateline.errors.ApiError;

/**
 * Which part of a list is asked for.
 *
 * @param size how many rows at the most
 * @param backward counted from the end ({@code last}) rather than from the start
 */
public record PageArguments(int size, boolean backward, String after, String before) {

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

    /** How many rows of a list without pages are asked for; all that it can have if nothing is. */
    public static int first(Map<String, Object> arguments, int most) {
        Integer first = (Integer) arguments.get("first");
        return first == null ? most : inRange("first", first, most);
    }

    private static int size(String argument, Integer given) {
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
