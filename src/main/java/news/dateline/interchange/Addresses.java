package news.dateline.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import news.dateline.url.WebUrl;

/** Addresses as a bundle writes them. */
final class Addresses {

    private static final Pattern URN =
            Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{1,31}:[^\\s\\p{Cntrl}]+");

    private Addresses() {}

    /**
     * As it is written, but with no spaces; only what follows a link can be sure that it leads to a
     * page.
     *
     * @throws IllegalArgumentException with the address and what is wrong with it
     */
    static String web(String text) {
        try {
            WebUrl.normal(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Given.of(text) + " " + e.getMessage(), e);
        }
        return WebUrl.withoutSpaces(text);
    }

    /** Those of a list that are addresses; of the others the place and the reason is told. */
    static List<String> web(JsonArray array, BiConsumer<Integer, String> refuse) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.getValue(i) instanceof String text)) {
                refuse.accept(i, Given.not(array.getValue(i), "a text"));
                continue;
            }
            try {
                addresses.add(web(text));
            } catch (IllegalArgumentException e) {
                refuse.accept(i, e.getMessage());
            }
        }
        return addresses;
    }

    static boolean isUrn(String text) {
        return URN.matcher(text).matches();
    }
}
