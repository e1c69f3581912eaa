package news.dateline.interchange.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import news.dateline.url.WebUrl;
import org.jspecify.annotations.Nullable;

/** Reads URLs of web pages: as they are written, but with no spaces. */
public final class Urls {

    private static final Pattern URN =
            Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{1,31}:[^\\s\\p{Cntrl}]+");

    private Urls() {}

    public static @Nullable String read(Fields json, String field) {
        return checked(json, field, json.text(field));
    }

    /** What names a scheme of subjects. */
    public static @Nullable String readOrUrn(Fields json, String field) {
        String text = json.text(field);
        boolean isUrn = text != null && URN.matcher(text).matches();
        return isUrn ? text : checked(json, field, text);
    }

    public static List<@Nullable String> readList(Fields json, String field) {
        JsonArray array = json.list(field);
        List<@Nullable String> urls = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            String place = field + "[" + i + "]";
            if (array.getValue(i) instanceof String text) {
                urls.add(checked(json, place, text));
            } else {
                json.refuse(place, Given.not(array.getValue(i), "a text"));
            }
        }
        return urls;
    }

    private static @Nullable String checked(Fields json, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            WebUrl.normal(text);
            return WebUrl.withoutSpaces(text);
        } catch (IllegalArgumentException e) {
            json.refuse(field, Given.of(text) + " " + e.getMessage());
            return null;
        }
    }
}
