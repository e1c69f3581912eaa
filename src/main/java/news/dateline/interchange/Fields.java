package news.dateline.interchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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
        String text = needText(field);
        String oddity = text == null ? null : TextCheck.oddity(text);
        if (oddity != null) {
            problems.warn(path + field, oddity);
        }
        return text;
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
                : none(field, "is not " + what);
    }

    Integer version() {
        return required(integer("version", 1), "version");
    }

    Double number(String field, double least, double most) {
        Number number = value(field, Number.class, "a number");
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            return none(field, "is not from " + least + " to " + most);
        }
        return number == null ? null : number.doubleValue();
    }

    Boolean flag(String field) {
        return value(field, Boolean.class, "true or false");
    }

    OffsetDateTime moment(String field) {
        OffsetDateTime written = written(field);
        return written == null ? null : Moments.inUtc(written);
    }

    /** A moment with the offset as written, in which its day is to be read. */
    OffsetDateTime written(String field) {
        return parsed(field, "a moment (RFC 3339)", Moments::written);
    }

    LocalDate day(String field) {
        return parsed(field, "a day (YYYY-MM-DD)", text -> Moments.bounded(LocalDate.parse(text)));
    }

    /** A moment, or a day and so its first moment. */
    OffsetDateTime momentOrDay(String field) {
        OffsetDateTime written = writtenOrDay(field);
        return written == null ? null : Moments.inUtc(written);
    }

    OffsetDateTime writtenOrDay(String field) {
        String text = json.getValue(field) instanceof String some ? some : "";
        if (text.length() != "YYYY-MM-DD".length()) {
            return written(field);
        }
        LocalDate day = day(field);
        return day == null ? null : Moments.startOfDay(day);
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
        return parsed(
                field,
                "one of " + List.of(allowed),
                text ->
                        Stream.of(allowed)
                                .filter(value -> value.name().equals(text))
                                .findAny()
                                .orElseThrow(IllegalArgumentException::new));
    }

    <T> T parsed(String field, String what, Function<String, T> parse) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return none(field, "is not " + what);
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
            refuse(field, "has more than " + most + " values");
        }
        for (int i = 0; array != null && i < Math.min(most, array.size()); i++) {
            String place = field + "[" + i + "]";
            if (array.getValue(i) instanceof JsonObject object) {
                objects.add(new Fields(object, path + place + ".", problems));
            } else {
                refuse(place, "is not an object");
            }
        }
        return objects;
    }

    List<String> addresses(String field) {
        JsonArray array = value(field, JsonArray.class, "a list");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            try {
                addresses.add(Addresses.web(String.valueOf(array.getValue(i))));
            } catch (IllegalArgumentException e) {
                refuse(field + "[" + i + "]", e.getMessage());
            }
        }
        return addresses;
    }

    /** Notes fields that nobody asked for: a misspelt field must not be lost silently. */
    void end() {
        for (String field : json.fieldNames()) {
            if (!read.contains(field)) {
                refuse(field, "is not a field of the format");
            }
        }
    }

    private <T> T value(String field, Class<T> type, String what) {
        read.add(field);
        Object value = json.getValue(field);
        if (value == null && has(field)) {
            return none(field, "is null: leave it out");
        }
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        return none(field, "is not " + what);
    }

    private <T> T none(String field, String reason) {
        refuse(field, reason);
        return null;
    }
}
