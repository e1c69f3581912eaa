package news.dateline.errors;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.value.CodeUnits;

/**
 * Messages repeat what clients sent, so that they know what is meant. This bounds them, so that no
 * answer grows with a word, a number or a text of the request.
 */
public final class Shortened {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_WORD = 80;

    /** In one pass: thousands of errors can have a message each. */
    private static final Pattern WORD = Pattern.compile("[^\\p{javaWhitespace}]++");

    private Shortened() {}

    /** A value, not longer than a line. */
    public static String of(String value) {
        return value.length() <= LONGEST_VALUE
                ? value
                : CodeUnits.start(value, LONGEST_VALUE) + "…";
    }

    /** The same in quotes. */
    public static String quoted(String value) {
        return '"' + of(value) + '"';
    }

    static String message(String message) {
        if (message == null || message.length() < LONGEST_WORD) {
            return message;
        }
        String words = WORD.matcher(message).replaceAll(Shortened::word);
        return words.length() <= LONGEST_MESSAGE
                ? words
                : words.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static String word(MatchResult found) {
        String word = found.group();
        return Matcher.quoteReplacement(word.length() < LONGEST_WORD ? word : of(word));
    }
}
