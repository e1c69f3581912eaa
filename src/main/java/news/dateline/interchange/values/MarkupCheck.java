package news.dateline.interchange.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds HTML in texts, which are plain: readers would see tags and entities as they are written.
 * The names are those that news systems leave behind; a text may well have other words in brackets.
 */
public final class MarkupCheck {

    private static final Pattern HTML =
            Pattern.compile(
                    "</?(?:p|br|hr|b|i|u|em|strong|small|sup|sub|span|div|a|img|h[1-6]|ul|ol|li|dl|dt"
                            + "|dd|table|tbody|thead|tr|td|th|blockquote|q|cite|code|pre|figure"
                            + "|figcaption|iframe|script|style|font|section|article|header|footer"
                            + "|video|audio|source|picture)(?:\\s+[a-z][a-z0-9:-]*(?:\\s*=[^<>]*)?)?\\s*/?>"
                            + "|<!--|<!\\[CDATA\\[|<!DOCTYPE"
                            + "|&(?:amp|lt|gt|quot|apos|nbsp|shy|copy|reg|trade|euro|pound|deg|middot"
                            + "|bull|hellip|[nm]dash|[lrbs][sd]quo|[lr]aquo|szlig|(?:ae|oe)lig|eth|thorn"
                            + "|[a-z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron)"
                            + "|#[0-9]{1,7}|#x[0-9a-f]{1,6});",
                    Pattern.CASE_INSENSITIVE);

    private MarkupCheck() {}

    /** The first of it, to be read after the field's name; null if there is none. */
    static @Nullable String oddity(String text) {
        Matcher html = HTML.matcher(text);
        return html.find()
                ? "has HTML (" + Given.of(html.group()) + "), but is shown as plain text"
                : null;
    }
}
