package news.dateline.schema.messages;

import java.util.regex.Pattern;

/** graphql-java's text of an error without its own words for rules and objects. */
final class PlainText {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ?");

    /** How graphql-java prints its own objects. */
    private static final Pattern INTERNAL = Pattern.compile("(?s).*\\w+\\{\\w+=.*");

    private static final int LONGEST = 300;

    private PlainText() {}

    static String of(String text) {
        String message = PREFIX.matcher(text).replaceFirst("");
        if (INTERNAL.matcher(message).matches()) {
            return "A value does not fit its type.";
        }
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }
}
