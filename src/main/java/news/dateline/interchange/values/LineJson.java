package news.dateline.interchange.values;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vertx.core.json.JsonObject;
import news.dateline.interchange.input.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of one line: one object, each key once, within bounds that hold before anything is
 * kept.
 */
public final class LineJson {

    /** The format itself needs 6. */
    private static final int DEEPEST = 20;

    /** An article with all lists full of what news has; a tree of so many takes some 20 MB. */
    private static final int MOST_VALUES = 250_000;

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_KEY = 1_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST + 1)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .maxNameLength(LONGEST_KEY)
                                    .maxStringLength(Lines.LONGEST)
                                    .build())
                    .build();

    /** What Jackson's messages say of its own options. */
    private static final Pattern JACKSONS_ADVICE =
            Pattern.compile(
                    " \\(?not recognized as one since Feature.*|: enable `?Json\\w*Feature.*");

    private final JsonParser parser;
    private final Problems problems;
    private int values;

    private LineJson(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The line's object; null, with the problem noted, if there is none. */
    public static @Nullable JsonObject read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new LineJson(parser, problems).line();
        } catch (TooLarge e) {
            problems.add(e.path, String.valueOf(e.getMessage()));
        } catch (StreamConstraintsException e) {
            problems.add(
                    "",
                    "has a number of more than "
                            + LONGEST_NUMBER
                            + " digits or a key of more than "
                            + LONGEST_KEY
                            + " characters");
        } catch (JsonProcessingException e) {
            problems.add("", "is not a JSON object: " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private static String reason(JsonProcessingException e) {
        String message = JACKSONS_ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
        return message.startsWith("Unexpected end-of-input")
                ? "it does not end on this line"
                : "column " + e.getLocation().getColumnNr() + ": " + message;
    }

    private @Nullable JsonObject line() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.add(
                    "",
                    "is not a JSON object"
                            + (first == JsonToken.START_ARRAY
                                    ? ", but an array: a bundle has one object per line"
                                    : ""));
            return null;
        }
        Map<String, Object> fields = object("", 1);
        if (parser.nextToken() != null) {
            problems.add("", "has more text after its object: a bundle has one object per line");
            return null;
        }
        return new JsonObject(fields);
    }

    private Map<String, Object> object(String path, int depth) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (fields.containsKey(key)) {
                problems.add(path + key, "is given twice in one object");
            }
            fields.put(key, value(path + key, depth));
        }
        return fields;
    }

    private List<Object> list(String path, int depth) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(path + "[" + values.size() + "]", depth));
        }
        return values;
    }

    private @Nullable Object value(String path, int depth) throws IOException {
        if (++values > MOST_VALUES) {
            throw new TooLarge(
                    path, "the line has more than " + MOST_VALUES + " values up to here");
        }
        JsonToken token = parser.currentToken();
        boolean nests = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (nests && depth >= DEEPEST) {
            throw new TooLarge(path, "is nested more than " + DEEPEST + " levels deep");
        }
        return switch (token) {
            case START_OBJECT -> object(path + ".", depth + 1);
            case START_ARRAY -> list(path, depth + 1);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A line beyond the bounds: the rest of it is not read. */
    private static final class TooLarge extends RuntimeException {

        private final String path;

        TooLarge(String path, String message) {
            super(message, null, false, false);
            this.path = path;
        }
    }
}
