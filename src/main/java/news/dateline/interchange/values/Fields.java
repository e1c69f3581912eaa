package news.dateline.interchange.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.value.Years;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a line, read one by one and checked on the way. What is wrong is
 * noted as a problem and reads as null, so that a line's problems all come to light at once.
 */
public final class Fields {

    private final JsonObject json;
    private final String path;
    private final Problems problems;
    private final List<Reference> references;
    private final Set<String> read = new HashSet<>();
    private final Set<String> optional = new HashSet<>();

    public Fields(JsonObject json, Problems problems) {
        this(json, "", problems, new ArrayList<>());
    }

    private Fields(JsonObject json, String path, Problems problems, List<Reference> references) {
        this.json = json;
        this.path = path;
        this.problems = problems;
        this.references = references;
    }

    public int line() {
        return problems.line();
    }

    /** The entities that the line's objects name, as far as they are read. */
    public List<Reference> references() {
        return references;
    }

    public void refuse(String field, String reason) {
        problems.add(path + field, reason);
    }

    public boolean has(String field) {
        return json.containsKey(field);
    }

    /** From here on these may be missing. */
    public void mayLack(Collection<String> fields) {
        optional.addAll(fields);
    }

    public <T> @Nullable T required(@Nullable T value, String field) {
        if (value == null && !has(field) && !optional.contains(field)) {
            refuse(field, "is missing");
        }
        return value;
    }

    public @Nullable String text(String field) {
        String text = value(field, String.class, "a text");
        if (text == null) {
            return null;
        }
        String fault = problems.areIgnored() ? null : TextCheck.fault(text);
        return fault == null ? text : none(field, fault);
    }

    /** A text of one line that lists and pages show. */
    public @Nullable String title(String field) {
        String text = prose(field);
        warn(field, text == null ? null : TextCheck.oddity(text));
        return text;
    }

    /** A text that readers see as it is. */
    public @Nullable String prose(String field) {
        String text = text(field);
        warn(field, text == null ? null : MarkupCheck.oddity(text));
        return text;
    }

    /** Notes an oddity of what is loaded all the same, unless it is null. */
    public void warn(String field, @Nullable String oddity) {
        if (oddity != null) {
            problems.warn(path + field, oddity);
        }
    }

    /** Whether it is a text of no characters, which says that there is none. */
    public boolean isEmpty(String field) {
        read.add(field);
        return "".equals(json.getValue(field));
    }

    /** A whole number in these bounds; 1.0 is one too. */
    public @Nullable Integer integer(String field, int least, int most) {
        String what = "a whole number from " + least + " to " + most;
        Number number = value(field, Number.class, what);
        if (number == null) {
            return null;
        }
        double value = number.doubleValue();
        boolean fits = value == Math.rint(value) && value >= least && value <= most;
        return fits ? Integer.valueOf(number.intValue()) : wrong(field, what);
    }

    public @Nullable Double number(String field, double least, double most) {
        Number number = value(field, Number.class, "a number");
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            return wrong(field, "from " + least + " to " + most);
        }
        return number == null ? null : number.doubleValue();
    }

    /** The id of the entity whose key is given. The loader checks that it is there. */
    public @Nullable Long reference(String field, String kinds) {
        String key = text(field);
        if (key == null) {
            return null;
        }
        references.add(new Reference(path + field, key, kinds));
        return Keys.entity(key);
    }

    public @Nullable Boolean flag(String field) {
        return value(field, Boolean.class, "true or false");
    }

    public @Nullable OffsetDateTime moment(String field) {
        OffsetDateTime written = written(field);
        return written == null ? null : Moments.inUtc(written);
    }

    /** A moment with the offset as written, in which its day is to be read. */
    public @Nullable OffsetDateTime written(String field) {
        return parsed(field, "a moment like 2014-11-14T09:30:00Z (RFC 3339)", Moments::written);
    }

    public @Nullable LocalDate day(String field) {
        return parsed(field, "a day like 2014-11-14", text -> Years.checked(LocalDate.parse(text)));
    }

    /** Whether it has the length of a day without a time. */
    public boolean isDay(String field) {
        return json.getValue(field) instanceof String text
                && text.length() == "YYYY-MM-DD".length();
    }

    @SafeVarargs
    public final <E extends Enum<E>> @Nullable E choice(String field, E... allowed) {
        return parsed(field, "one of " + List.of(allowed), text -> Given.choice(text, allowed));
    }

    public <T> @Nullable T parsed(String field, String what, Function<String, T> parse) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return wrong(field, what);
        }
    }

    /** All fields but these. */
    public JsonObject without(String... names) {
        JsonObject rest = json.copy();
        List.of(names).forEach(rest::remove);
        return rest;
    }

    public @Nullable Fields object(String field) {
        JsonObject object = value(field, JsonObject.class, "an object");
        return object == null ? null : of(object, field);
    }

    @Nullable JsonArray list(String field) {
        return value(field, JsonArray.class, "a list");
    }

    private Fields of(JsonObject object, String field) {
        return new Fields(object, path + field + ".", problems, references);
    }

    /** The objects of a list; none if it is left out. */
    public List<Fields> objects(String field, int most) {
        JsonArray array = list(field);
        List<Fields> objects = new ArrayList<>();
        if (array != null && array.size() > most) {
            refuse(field, "has " + array.size() + " values; the limit is " + most);
        }
        for (int i = 0; array != null && i < Math.min(most, array.size()); i++) {
            String place = field + "[" + i + "]";
            if (array.getValue(i) instanceof JsonObject object) {
                objects.add(of(object, place));
            } else {
                refuse(place, Given.not(array.getValue(i), "an object"));
            }
        }
        return objects;
    }

    /** Notes fields that nobody asked for: a misspelt field must not be lost silently. */
    public void end() {
        for (String field : json.fieldNames()) {
            if (!read.contains(field)) {
                refuse(field, Given.unknownField(field, read));
            }
        }
    }

    private <T> @Nullable T value(String field, Class<T> type, String what) {
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

    private <T> @Nullable T wrong(String field, String what) {
        return none(field, Given.not(json.getValue(field), what));
    }

    private <T> @Nullable T none(String field, String reason) {
        refuse(field, reason);
        return null;
    }
}
