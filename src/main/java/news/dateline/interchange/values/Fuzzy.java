package news.dateline.interchange.values;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import news.dateline.entity.DatePrecision;
import org.jspecify.annotations.Nullable;

/** A fuzzy date as a bundle gives it. */
public record Fuzzy(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable OffsetDateTime at,
        @Nullable DatePrecision precision,
        @Nullable String text) {

    public static final Fuzzy NONE = new Fuzzy(null, null, null, null, null);

    public static Fuzzy read(@Nullable Fields json) {
        if (json == null) {
            return NONE;
        }
        Fuzzy date =
                new Fuzzy(
                        json.day("earliest"),
                        json.day("latest"),
                        json.moment("at"),
                        json.required(
                                json.choice("precision", DatePrecision.values()), "precision"),
                        json.text("text"));
        if (date.earliest != null && date.latest != null && date.latest.isBefore(date.earliest)) {
            json.refuse("latest", "is before earliest");
        }
        if (date.at != null && date.precision != DatePrecision.MINUTE) {
            json.refuse("at", "is given only with precision MINUTE");
        }
        json.end();
        return date;
    }

    /** Notes it if the last day of the later date lies before the first of the earlier one. */
    public static void inOrder(Fields json, String first, Fuzzy start, String second, Fuzzy end) {
        if (start.earliest != null && end.latest != null && end.latest.isBefore(start.earliest)) {
            json.refuse(
                    second,
                    "is " + end.latest + " at the latest, before " + first + ", " + start.earliest);
        }
    }

    /** As the five columns that tables have for it. */
    public @Nullable Object[] columns() {
        return new @Nullable Object[] {earliest, latest, at, precision, text};
    }

    /** What of it belongs to the identity of a statement: everything. */
    @Override
    public String toString() {
        return earliest + "/" + latest + "/" + at + "/" + precision + "/" + text;
    }

    public static String[] columnNames(String prefix) {
        return new String[] {
            prefix + "_earliest",
            prefix + "_latest",
            prefix + "_at",
            prefix + "_precision",
            prefix + "_text"
        };
    }
}
