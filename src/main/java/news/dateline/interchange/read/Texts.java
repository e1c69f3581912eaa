package news.dateline.interchange.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import news.dateline.entity.TextField;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.values.Fields;
import news.dateline.value.CodeUnits;
import org.jspecify.annotations.Nullable;

/** The texts of one article, and the look-up of words in them. */
public final class Texts {

    /** The order in which a reader comes upon the texts that rows name. */
    static final Comparator<Row> READING =
            Comparator.comparing((Row row) -> row.<TextField>get("field"))
                    .thenComparing(row -> Objects.requireNonNullElse(row.<Integer>get("index"), 0));

    private final @Nullable String headline;
    private final @Nullable String standfirst;
    private final @Nullable String body;
    private final List<@Nullable String> captions;
    private final List<@Nullable String> byline;

    Texts(
            @Nullable String headline,
            @Nullable String standfirst,
            @Nullable String body,
            List<@Nullable String> captions,
            List<@Nullable String> byline) {
        this.headline = headline;
        this.standfirst = standfirst;
        this.body = body;
        this.captions = captions;
        this.byline = byline;
    }

    /**
     * The words from the start to the end that a row names; null, with the problem noted, if there
     * are none. They must be those that the line gives.
     */
    @Nullable String words(Fields place, Row row) {
        String words =
                cut(place, named(place, row), row.get("start_offset"), row.get("end_offset"));
        String given = row.get("text");
        if (words != null && given != null && !words.equals(given)) {
            place.refuse("text", "the text reads \"" + words + "\" there");
        }
        return words;
    }

    /** The text that a row names; null, with the problem noted, if there is none. */
    @Nullable String named(Fields place, Row row) {
        TextField field = row.get("field");
        Integer index = row.get("index");
        boolean indexed = field == TextField.CAPTION || field == TextField.BYLINE;
        if (indexed != (index != null)) {
            place.refuse(
                    "index",
                    indexed
                            ? "is missing: which " + field + "?"
                            : "belongs to CAPTION and BYLINE only");
            return null;
        }
        String text =
                switch (field) {
                    case HEADLINE -> headline;
                    case STANDFIRST -> standfirst;
                    case BODY -> body;
                    case CAPTION -> at(captions, index);
                    case BYLINE -> at(byline, index);
                };
        if (text == null) {
            place.refuse("field", "the article has no such text");
        }
        return text;
    }

    private static @Nullable String at(List<@Nullable String> texts, @Nullable Integer index) {
        return index != null && index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    /** The words from start to end; null, with the problem noted, if there are none. */
    static @Nullable String cut(
            Fields place, @Nullable String text, @Nullable Integer start, @Nullable Integer end) {
        if (text == null || start == null || end == null) {
            return null;
        }
        if (start < 0 || end <= start || end > text.length()) {
            place.refuse(
                    "start",
                    "there are no words from "
                            + start
                            + " to "
                            + end
                            + ": the text has "
                            + text.length()
                            + " code units");
            return null;
        }
        if (CodeUnits.splitsPair(text, start) || CodeUnits.splitsPair(text, end)) {
            place.refuse("start", "an offset falls inside a character of two code units");
            return null;
        }
        return text.substring(start, end);
    }
}
