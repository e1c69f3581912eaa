package news.dateline.schema.messages;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.language.SourceLocation;
import news.dateline.value.CodeUnits;
import org.jspecify.annotations.Nullable;

/** graphql-java's text of an error without its own words for rules and objects. */
final class PlainText {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ?");

    /** How graphql-java prints its own objects. */
    private static final Pattern INTERNAL = Pattern.compile("(?s).*\\w+\\{\\w+=.*");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private static final int LONGEST = 300;

    private PlainText() {}

    /** A sentence. */
    static String of(String text) {
        String message = QUOTED.matcher(withoutPrefix(text)).replaceAll("\"$1\"");
        if (INTERNAL.matcher(message).matches()) {
            return "A value does not fit its type.";
        }
        if (message.length() > LONGEST) {
            return CodeUnits.start(message, LONGEST) + "…";
        }
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    /** The names and types that the text has in quotes. */
    static List<String> quoted(String text) {
        return QUOTED.matcher(withoutPrefix(text)).results().map(PlainText::inner).toList();
    }

    /** Whether graphql-java knows no place of the fault. */
    static boolean isNowhere(@Nullable List<SourceLocation> places) {
        return places == null || places.isEmpty() || SourceLocation.EMPTY.equals(places.get(0));
    }

    private static String inner(MatchResult found) {
        return found.group(1);
    }

    private static String withoutPrefix(String text) {
        return PREFIX.matcher(text).replaceFirst("");
    }
}
