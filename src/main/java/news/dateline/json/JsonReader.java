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

    /**
     * Values of a text, beside one for so many of its characters: small values take far more memory
     * than text.
     */
    private static final int FEW_VALUES = 2_000;

    private static final int CHARACTERS_OF_ONE_MORE = 20;

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
            return whole(parser, new Text(what, text.length()));
        } catch (NumberFormatException e) {
            throw exponent(what);
        } catch (IOException e) {
            throw refusal(e, what);
        }
    }

    /** What is being read, and how many more values it may have. */
    private static final class Text {

        private final String what;
        private int valuesLeft;

        Text(String what, int length) {
            this.what = what;
            this.valuesLeft = FEW_VALUES + length / CHARACTERS_OF_ONE_MORE;
        }

        void countValue() {
            valuesLeft--;
            if (valuesLeft < 0) {
                throw ApiError.badRequest(
                        "%s has too many values for its length: more than %,d and one for each %d characters."
                                .formatted(what, FEW_VALUES, CHARACTERS_OF_ONE_MORE));
            }
        }
    }

    private @Nullable Object whole(JsonParser parser, Text text) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw ApiError.badRequest(text.what + " is empty.");
        }
        Object value = value(parser, first, text, 1);
        if (parser.nextToken() != null) {
            throw ApiError.badRequest(text.what + " has more text after its JSON value.");
        }
        return value;
    }

    private @Nullable Object value(JsonParser parser, JsonToken token, Text text, int depth)
            throws IOException {
        text.countValue();
        return switch (token) {
            case START_OBJECT -> object(parser, text, deeper(depth, text.what));
            case START_ARRAY -> list(parser, text, deeper(depth, text.what));
            case VALUE_STRING -> text(parser.getText(), text.what);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser.getDecimalValue(), text.what);
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

    private Map<String, Object> object(JsonParser parser, Text text, int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), text.what);
            if (object.containsKey(name)) {
                throw ApiError.badRequest(text.what + " has \"" + name + "\" twice in one object.");
            }
            object.put(name, value(parser, parser.nextToken(), text, depth));
        }
        return object;
    }

    private List<Object> list(JsonParser parser, Text text, int depth) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            list.add(value(parser, token, text, depth));
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
