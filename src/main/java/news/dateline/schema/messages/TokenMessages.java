package news.dateline.schema.messages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.errors.Shortened;

/** Says why a text begins with no token of GraphQL. */
record TokenMessages(Texts texts) {

    private static final Pattern WORD = Pattern.compile("-?[\\w.]*(?:(?<=[eE])[+-]\\w*)?");
    private static final Pattern DIGITS = Pattern.compile("[-+.0-9eE]+");
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\"(?:[^\"\\\\\\n\\r]|\\\\[\"\\\\/bfnrt]|\\\\u\\p{XDigit}{4}|\\\\u\\{\\p{XDigit}+})*+"
                            + "(\\\\(?:u\\{?\\w{0,8}}?|[^\\n\\r]))");
    private static final String QUOTES = "'‘’`´“”„‟«»";

    String message(String rest) {
        int first = rest.codePointAt(0);
        if (rest.startsWith("\"\"\"")) {
            return texts.format("token.blockString");
        }
        if (first == '"') {
            Matcher escape = ESCAPE.matcher(rest);
            return escape.lookingAt()
                    ? texts.format("token.escape", Shortened.of(escape.group(1)))
                    : texts.format("token.string");
        }
        if (first == '-' || first == '.' || first >= '0' && first <= '9') {
            return number(rest);
        }
        if (QUOTES.indexOf(first) >= 0) {
            return texts.format("token.quotes", quoted(first));
        }
        return texts.format(first == '…' ? "token.spread" : "token.unknown", quoted(first));
    }

    private String number(String rest) {
        Matcher word = WORD.matcher(rest);
        String given = word.lookingAt() ? Shortened.of(word.group()) : "";
        if (given.startsWith("..")) {
            return texts.format("token.spread", "\"..\"");
        }
        if (given.length() > 1 && given.charAt(0) == '.' && !Character.isDigit(given.charAt(1))) {
            return texts.format("token.unknown", "\".\"");
        }
        return texts.format(DIGITS.matcher(given).matches() ? "token.number" : "token.word", given);
    }

    /** With its code point where it may not be seen, or is taken for another. */
    private static String quoted(int character) {
        String code = "U+%04X".formatted(character);
        if (!Shortened.isSeen(character) || Character.isSpaceChar(character)) {
            return code;
        }
        String shown = '"' + Character.toString(character) + '"';
        return character < 128 ? shown : shown + " (" + code + ")";
    }
}
