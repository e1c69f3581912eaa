package news.dateline.interchange;

import java.util.regex.Pattern;

import news.dateline.url.WebUrl;

/** Addresses as a bundle writes them. */
final class Addresses {

    private static final Pattern URN =
            Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{1,31}:[^\\s\\p{Cntrl}]+");

    private Addresses() {}

    /** As it is written; only what follows a link can be sure that it leads to a page. */
    static String web(String text) {
        WebUrl.normal(text);
        return text;
    }

    static boolean isUrn(String text) {
        return URN.matcher(text).matches();
    }
}
