package news.dateline.errors;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import news.dateline.value.CodeUnits;

/**
 * Messages repeat what clients sent, so that they know what is meant. This bounds them, so that no
 * answer grows with a word, a number or a text of the request, and names the characters that nobody
 * sees or that change the text beside them.
 */
public final class Shortened {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_WORD = 80;

    /** In one pass: thousands of errors can have a message each. */
    private static final Pattern WORD = Pattern.compile("[^\\p{javaWhitespace}]++");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private Shortened() {}

    /** A value, on one line and not longer than a line, its unseen characters as U+202E. */
    public static String of(String value) {
        return seen(cut(SPACE.matcher(value).replaceAll(" ")));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE
                ? value
                : CodeUnits.start(value, LONGEST_VALUE) + "…";
    }

    private static String seen(String value) {
        if (value.codePoints().allMatch(Shortened::isSeen)) {
            return value;
        }
        return value.codePoints()
                .mapToObj(one -> isSeen(one) ? Character.toString(one) : "U+%04X".formatted(one))
                .collect(Collectors.joining());
    }

    /** Whether a reader sees the character, and nothing else changes by it. */
    public static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
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
                : CodeUnits.start(words, LONGEST_MESSAGE) + "…";
    }

    private static String word(MatchResult found) {
        String word = found.group();
        return Matcher.quoteReplacement(word.length() < LONGEST_WORD ? word : cut(word));
    }
}
