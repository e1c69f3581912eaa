package news.dateline.entity;

import java.util.regex.Pattern;

import news.dateline.errors.ApiError;

/** The id of a Wikidata item: Q and digits. */
public final class WikidataId {

    private static final Pattern FORM = Pattern.compile("Q[1-9][0-9]{0,14}");

    private WikidataId() {}

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The value of the argument or filter field {@code name}, which a client gave. */
    static String given(String name, String text) {
        if (isOne(text)) {
            return text;
        }
        throw ApiError.badInput(
                name + ": \"" + text + "\" is not a Wikidata id. Pass Q and digits, such as Q159.");
    }
}
