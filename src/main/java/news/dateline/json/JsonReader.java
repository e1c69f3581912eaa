package news.dateline.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import news.dateline.errors.ApiError;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads the JSON of requests, and rejects what is expensive or ambiguous. */
public final class JsonReader {

    /** Characters of one number or name, as in documents. */
    private static final int LONGEST_WORD = 1_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNumberLength(LONGEST_WORD)
                                    .maxNameLength(LONGEST_WORD)
                                    .build())
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private final int maxDepth;

    public JsonReader(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /**
     * Reads the single JSON value in these bytes, which must be valid UTF-8. Jackson's own decoder
     * accepts overlong encodings, which a proxy may read differently.
     */
    public @Nullable Object read(byte[] bytes, String what) {
        try {
            return read(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), what);
        } catch (CharacterCodingException e) {
            throw ApiError.badRequest(what + " is not valid UTF-8.");
        }
    }

    public @Nullable Object read(String text, String what) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return whole(parser, what);
        } catch (NumberFormatException e) {
            throw exponent(what);
        } catch (IOException e) {
            throw refusal(e, what);
        }
    }

    private @Nullable Object whole(JsonParser parser, String what) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw ApiError.badRequest(what + " is empty.");
        }
        Object value = value(parser, first, what, 1);
        if (parser.nextToken() != null) {
            throw ApiError.badRequest(what + " has more text after its JSON value.");
        }
        return value;
    }

    private @Nullable Object value(JsonParser parser, JsonToken token, String what, int depth)
            throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser, what, deeper(depth, what));
            case START_ARRAY -> list(parser, what, deeper(depth, what));
            case VALUE_STRING -> text(parser.getText(), what);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser.getDecimalValue(), what);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** To write out 1e99999999 as an integer takes minutes, and graphql-java does for an Int. */
    private static BigDecimal decimal(BigDecimal number, String what) {
        if (Math.abs((long) number.scale()) > LONGEST_WORD) {
            throw exponent(what);
        }
        return number;
    }

    private static ApiError exponent(String what) {
        return ApiError.badRequest(
                what + " has a number whose exponent is greater than 1,000, which is the limit.");
    }

    private int deeper(int depth, String what) {
        if (depth > maxDepth) {
            throw ApiError.badRequest(
                    what + " is nested deeper than " + maxDepth + ", which is the limit.");
        }
        return depth + 1;
    }

    private Map<String, Object> object(JsonParser parser, String what, int depth)
            throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), what);
            if (object.containsKey(name)) {
                throw ApiError.badRequest(what + " has \"" + name + "\" twice in one object.");
            }
            object.put(name, value(parser, parser.nextToken(), what, depth));
        }
        return object;
    }

    private List<Object> list(JsonParser parser, String what, int depth) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            list.add(value(parser, token, what, depth));
        }
        return list;
    }

    private static String text(String text, String what) {
        if (!WellFormed.is(text)) {
            throw ApiError.badRequest(what + " has a lone surrogate in a string.");
        }
        return text;
    }

    private static ApiError refusal(IOException failure, String what) {
        if (failure instanceof StreamConstraintsException) {
            return ApiError.badRequest(
                    what
                            + " has a number or a name of more than 1,000 characters, which is the"
                            + " limit.");
        }
        if (failure instanceof JsonProcessingException wrong && wrong.getLocation() != null) {
            return ApiError.badRequest(
                    "%s is not valid JSON in UTF-8: line %d, column %d."
                            .formatted(
                                    what,
                                    wrong.getLocation().getLineNr(),
                                    wrong.getLocation().getColumnNr()));
        }
        return ApiError.badRequest(what + " is not valid JSON in UTF-8.");
    }
}
