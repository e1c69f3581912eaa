package news.dateline.interchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The fields of one object of a line, read one by one and checked on the way. What is wrong is
 * noted as a problem and reads as null, so that a line's problems all come to light at once.
 */
final class Fields {

    private final JsonObject json;
    private final String path;
    private final Problems problems;
    private final Set<String> read = new HashSet<>();

    Fields(JsonObject json, String path, Problems problems) {
        this.json = json;
        this.path = path;
        this.problems = problems;
    }

    void refuse(String field, String reason) {
        problems.add(path + field, reason);
    }

    String pathOf(String field) {
        return path + field;
    }

    boolean has(String field) {
        return json.containsKey(field);
    }

    <T> T required(T value, String field) {
        if (value == null && !has(field)) {
            refuse(field, "is missing");
        }
        return value;
    }

    String text(String field) {
        String text = value(field, String.class, "a text");
        if (text == null) {
            return null;
        }
        String fault = problems.areIgnored() ? null : TextCheck.fault(text);
        return fault == null ? text : none(field, fault);
    }

    /** A text of one line that lists and pages show. */
    String title(String field) {
        String text = required(prose(field), field);
        warn(field, text == null ? null : TextCheck.oddity(text));
        return text;
    }

    /** A text that readers see as it is. */
    String prose(String field) {
        String text = text(field);
        warn(field, text == null ? null : MarkupCheck.oddity(text));
        return text;
    }

    /** Notes an oddity of what is loaded all the same, unless it is null. */
    void warn(String field, String oddity) {
        if (oddity != null) {
            problems.warn(path + field, oddity);
        }
    }

    /** Whether it is a text of no characters, which says that there is none. */
    boolean isEmpty(String field) {
        read.add(field);
        return "".equals(json.getValue(field));
    }

    String needText(String field) {
        return required(text(field), field);
    }

    /** A whole number from {@code least} to the greatest that GraphQL's Int has; 1.0 is one too. */
    Integer integer(String field, int least) {
        String what = "a whole number from " + least + " to " + Integer.MAX_VALUE;
        Number number = value(field, Number.class, what);
        if (number == null) {
            return null;
        }
        double value = number.doubleValue();
        return value == Math.rint(value) && value >= least && value <= Integer.MAX_VALUE
                ? Integer.valueOf(number.intValue())
                : wrong(field, what);
    }

    Integer version() {
        return required(integer("version", 1), "version");
    }

    Double number(String field, double least, double most) {
        Number number = value(field, Number.class, "a number");
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            return wrong(field, "from " + least + " to " + most);
        }
        return number == null ? null : number.doubleValue();
    }

    Boolean flag(String field) {
        return value(field, Boolean.class, "true or false");
    }

    OffsetDateTime moment(String field) {
        return Moments.inUtc(written(field));
    }

    /** A moment with the offset as written, in which its day is to be read. */
    OffsetDateTime written(String field) {
        return parsed(field, "a moment like 2014-11-14T09:30:00Z (RFC 3339)", Moments::written);
    }

    LocalDate day(String field) {
        return parsed(
                field, "a day like 2014-11-14", text -> Moments.bounded(LocalDate.parse(text)));
    }

    /** A moment, or a day and so its first moment. */
    OffsetDateTime momentOrDay(String field) {
        return Moments.inUtc(writtenOrDay(field));
    }

    /** Whether it has the length of a day without a time. */
    boolean isDay(String field) {
        return json.getValue(field) instanceof String text
                && text.length() == "YYYY-MM-DD".length();
    }

    OffsetDateTime writtenOrDay(String field) {
        if (!isDay(field)) {
            return written(field);
        }
        return Moments.startOfDay(day(field));
    }

    String address(String field) {
        String text = text(field);
        try {
            return text == null ? null : Addresses.web(text);
        } catch (IllegalArgumentException e) {
            return none(field, e.getMessage());
        }
    }

    /** What names a scheme of subjects: an address, or a URN. */
    String addressOrUrn(String field) {
        String text = text(field);
        return text != null && Addresses.isUrn(text) ? text : address(field);
    }

    @SafeVarargs
    final <E extends Enum<E>> E choice(String field, E... allowed) {
        return parsed(field, "one of " + List.of(allowed), text -> Given.choice(text, allowed));
    }

    <T> T parsed(String field, String what, Function<String, T> parse) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return wrong(field, what);
        }
    }

    /** All fields but these. */
    JsonObject without(String... names) {
        JsonObject rest = json.copy();
        List.of(names).forEach(rest::remove);
        return rest;
    }

    Fields object(String field) {
        JsonObject object = value(field, JsonObject.class, "an object");
        return object == null ? null : new Fields(object, path + field + ".", problems);
    }

    /** The objects of a list; none if it is left out. */
    List<Fields> objects(String field, int most) {
        JsonArray array = value(field, JsonArray.class, "a list");
        List<Fields> objects = new ArrayList<>();
        if (array != null && array.size() > most) {
            refuse(field, "has " + array.size() + " values; the limit is " + most);
        }
        for (int i = 0; array != null && i < Math.min(most, array.size()); i++) {
            String place = field + "[" + i + "]";
            if (array.getValue(i) instanceof JsonObject object) {
                objects.add(new Fields(object, path + place + ".", problems));
            } else {
                refuse(place, Given.not(array.getValue(i), "an object"));
            }
        }
        return objects;
    }

    List<String> addresses(String field) {
        JsonArray array = value(field, JsonArray.class, "a list");
        return array == null
                ? List.of()
                : Addresses.web(array, (i, reason) -> refuse(field + "[" + i + "]", reason));
    }

    /** Notes fields that nobody asked for: a misspelt field must not be lost silently. */
    void end() {
        for (String field : json.fieldNames()) {
            if (!read.contains(field)) {
                refuse(field, Given.unknownField(field, read));
            }
        }
    }

    private <T> T value(String field, Class<T> type, String what) {
        read.add(field);
        Object value = json.getValue(field);
        if (value == null && has(field)) {
            return none(field, "is null: leave it out, or give a value if it is required");
        }
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        return wrong(field, what);
    }

    private <T> T wrong(String field, String what) {
        return none(field, Given.not(json.getValue(field), what));
    }

    private <T> T none(String field, String reason) {
        refuse(field, reason);
        return null;
    }
}
