package news.dateline.errors;

import java.util.regex.Pattern;

/**
 * Messages repeat what clients sent, so that they know what is meant. This bounds them, so that no
 * answer grows with a word, a number or a text of the request.
 */
public final class Shortened {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern LONG_WORD = Pattern.compile("(\\S{60})\\S{20,}+");

    private Shortened() {}

    /** A value, not longer than a line. */
    public static String of(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean splitsPair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, splitsPair ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
    }

    /** The same in quotes. */
    public static String quoted(String value) {
        return '"' + of(value) + '"';
    }

    static String message(String message) {
        if (message == null || message.length() <= 80) {
            return message;
        }
        String words = LONG_WORD.matcher(message).replaceAll("$1…");
        return words.length() <= LONGEST_MESSAGE
                ? words
                : words.substring(0, LONGEST_MESSAGE) + "…";
    }
}
