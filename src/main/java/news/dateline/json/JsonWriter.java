package news.dateline.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import graphql.GraphQLError;
import news.dateline.budget.Spending;
import news.dateline.execution.ResultObject;
import org.jspecify.annotations.Nullable;

/** Writes answers as JSON: errors first, so that a reader sees them before long data. */
public final class JsonWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private JsonWriter() {}

    /** Writes a response without a budget, for errors. */
    public static byte[] write(
            List<? extends GraphQLError> errors, boolean hasData, @Nullable Object data) {
        return write(errors, hasData, data, Spending.unlimited(), Map::of);
    }

    /**
     * @param spending counts the bytes of the response
     * @param extensions are computed after the data has been written
     */
    public static byte[] write(
            List<? extends GraphQLError> errors,
            boolean hasData,
            @Nullable Object data,
            Spending spending,
            Supplier<Map<?, ?>> extensions) {
        AnswerBytes bytes = new AnswerBytes(spending);
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            if (!errors.isEmpty()) {
                json.writeArrayFieldStart("errors");
                for (GraphQLError error : errors) {
                    value(json, error.toSpecification());
                }
                json.writeEndArray();
            }
            if (hasData) {
                json.writeFieldName("data");
                data(json, data, spending);
            }
            json.flush();
            Map<?, ?> more = extensions.get();
            if (!more.isEmpty()) {
                json.writeFieldName("extensions");
                value(json, more);
            }
            json.writeEndObject();
            json.flush();
            return bytes.toByteArray();
        } catch (TooLarge e) {
            throw spending.tooLarge(e.bytes(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void data(JsonGenerator json, @Nullable Object data, Spending spending)
            throws IOException {
        try {
            value(json, data);
        } catch (TooLarge e) {
            throw spending.tooLarge(e.bytes(), e.path());
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(WellFormed.of(text));
        } else if (value instanceof ResultObject object) {
            filled(json, object);
        } else if (value instanceof Map<?, ?> object) {
            object(json, object);
        } else if (value instanceof Collection<?> list) {
            list(json, list);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(json, number);
        } else {
            json.writeString(WellFormed.of(value.toString()));
        }
    }

    /** Its texts come from the database, which holds none that are not well-formed. */
    private static void filled(JsonGenerator json, ResultObject object) throws IOException {
        SerializableString[] names = object.names();
        Object[] values = object.slots();
        json.writeStartObject();
        int i = 0;
        try {
            for (; i < names.length; i++) {
                json.writeFieldName(names[i]);
                if (values[i] instanceof String text) {
                    json.writeString(text);
                } else {
                    value(json, values[i]);
                }
            }
        } catch (TooLarge e) {
            throw e.within(names[i].getValue());
        }
        json.writeEndObject();
    }

    private static void object(JsonGenerator json, Map<?, ?> object) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            json.writeFieldName((String) entry.getKey());
            value(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, Collection<?> list) throws IOException {
        json.writeStartArray();
        int i = 0;
        try {
            for (Object element : list) {
                value(json, element);
                i++;
            }
        } catch (TooLarge e) {
            throw e.within(i);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Integer || number instanceof Long || number instanceof Short) {
            json.writeNumber(number.longValue());
        } else if (number instanceof Double || number instanceof Float) {
            json.writeNumber(number.doubleValue());
        } else if (number instanceof BigInteger whole) {
            json.writeNumber(whole);
        } else if (number instanceof BigDecimal exact) {
            json.writeNumber(exact);
        } else {
            json.writeNumber(number.toString());
        }
    }
}
