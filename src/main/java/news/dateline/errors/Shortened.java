package news.dateline.errors;

import java.util.regex.Pattern;

/**
 * Messages repeat what clients sent, so that they know what is meant. This bounds them, so that no
 * answer grows with a word, a number or a text of the request.
 */
final class Shortened {

    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern LONG_WORD = Pattern.compile("(\\S{60})\\S{20,}+");

    private Shortened() {}

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
