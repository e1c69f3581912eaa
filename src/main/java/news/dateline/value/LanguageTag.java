package news.dateline.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Language tags (BCP 47). */
public final class LanguageTag {

    /** BCP 47 reserves codes of four and more letters: "english" is meant to be "en". */
    private static final Pattern LANGUAGE_NAME = Pattern.compile("[A-Za-z]{4,}");

    private LanguageTag() {}

    /**
     * The tag with the case that BCP 47 recommends.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    public static String canonical(String text) {
        if (LANGUAGE_NAME.matcher(text).lookingAt()) {
            throw new IllegalArgumentException("a language has a code of two or three letters");
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not well-formed", e);
        }
    }
}
