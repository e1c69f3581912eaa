package news.dateline.schema.messages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a text begins with no token of GraphQL. */
final class Unreadable {

    private static final Pattern WORD = Pattern.compile("-?[\\w.]*(?:(?<=[eE])[+-]\\w*)?");
    private static final Pattern DIGITS = Pattern.compile("[-+.0-9eE]+");
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\"(?:[^\"\\\\\\n\\r]|\\\\[\"\\\\/bfnrt]|\\\\u\\p{XDigit}{4}|\\\\u\\{\\p{XDigit}+})*+"
                            + "(\\\\(?:u\\{?\\w{0,8}}?|[^\\n\\r]))");
    private static final String DOUBLE_QUOTES = "“”„‟«»";
    private static final String SINGLE_QUOTES = "'‘’`´";

    private Unreadable() {}

    static String message(String rest) {
        if (rest.isEmpty()) {
            return "The document cannot be read here.";
        }
        int first = rest.codePointAt(0);
        if (rest.startsWith("\"\"\"")) {
            return "The block string that begins here is not closed by \"\"\".";
        }
        if (first == '"') {
            return string(rest);
        }
        if (first == '-' || first == '.' || first >= '0' && first <= '9') {
            return number(rest);
        }
        if (SINGLE_QUOTES.indexOf(first) >= 0 || DOUBLE_QUOTES.indexOf(first) >= 0) {
            return "Strings are written in double quotes (\"), but found " + quoted(first) + ".";
        }
        if (first == '…') {
            return "A spread is written with three dots (...), but found " + quoted(first) + ".";
        }
        return "The character " + quoted(first) + " is not allowed here.";
    }

    private static String string(String rest) {
        Matcher escape = ESCAPE.matcher(rest);
        return escape.lookingAt()
                ? "The string that begins here has the escape sequence "
                        + Printed.of(escape.group(1))
                        + ", which GraphQL does not have. A backslash itself is written \\\\."
                : "The string that begins here is not closed on its line.";
    }

    private static String number(String rest) {
        Matcher word = WORD.matcher(rest);
        String given = word.lookingAt() ? Printed.of(word.group()) : "";
        if (given.startsWith("..")) {
            return "A spread is written with three dots (...), but found \"..\".";
        }
        if (given.length() > 1 && given.charAt(0) == '.' && !Character.isDigit(given.charAt(1))) {
            return "The character \".\" is not allowed here.";
        }
        return DIGITS.matcher(given).matches()
                ? '"' + given + "\" is not a number."
                : '"' + given + "\" is neither a number nor a name.";
    }

    /** With its code point where it may not be seen, or is taken for another. */
    private static String quoted(int character) {
        String code = "U+%04X".formatted(character);
        if (!Printed.isSeen(character) || Character.isSpaceChar(character)) {
            return code;
        }
        String shown = '"' + Character.toString(character) + '"';
        return character < 128 ? shown : shown + " (" + code + ")";
    }
}
