package news.dateline.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.MultiMap;
import news.dateline.errors.ApiError;
import news.dateline.json.JsonReader;
import news.dateline.operation.OperationRequest;
import org.jspecify.annotations.Nullable;

/** Reads what is asked, from a body or from the parameters of an address. */
public final class RequestReader {

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    /** The names that clients give the id of a document; the first is the draft standard's. */
    private static final List<String> DOCUMENT_IDS = List.of("documentId", "id", "doc_id");

    private final JsonReader json;

    RequestReader(JsonReader json) {
        this.json = json;
    }

    OperationRequest body(byte[] body) {
        Object value = json.read(body, "The body");
        if (value instanceof List) {
            throw ApiError.badRequest(
                    "The body is an array, but a request has one operation. Send several requests;"
                            + " or ask for several fields in one document.");
        }
        if (!(value instanceof Map<?, ?> object)) {
            throw ApiError.badRequest("The body must be a JSON object.");
        }
        return request(object);
    }

    OperationRequest parameters(MultiMap parameters) {
        Map<String, Object> given = new HashMap<>();
        given.put(QUERY, once(parameters, QUERY));
        given.put(OPERATION_NAME, once(parameters, OPERATION_NAME));
        DOCUMENT_IDS.forEach(name -> given.put(name, once(parameters, name)));
        for (String name : List.of(VARIABLES, EXTENSIONS)) {
            String text = once(parameters, name);
            given.put(name, text == null ? null : json.read(text, name));
        }
        return request(given);
    }

    /** An empty parameter is one that was not given. */
    private static @Nullable String once(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw ApiError.badRequest(name + " is given " + values.size() + " times.");
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    /** Clients that send an empty name mean that they give none. */
    public static OperationRequest request(Map<?, ?> given) {
        String name = text(given.get(OPERATION_NAME), OPERATION_NAME);
        return new OperationRequest(
                text(given.get(QUERY), QUERY),
                given.get(QUERY) == null ? documentId(given) : null,
                name == null || name.isEmpty() ? null : name,
                object(given.get(VARIABLES), VARIABLES),
                object(given.get(EXTENSIONS), EXTENSIONS));
    }

    private static @Nullable String documentId(Map<?, ?> given) {
        for (String name : DOCUMENT_IDS) {
            if (given.get(name) != null) {
                return text(given.get(name), name);
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Object value, String name) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw ApiError.badRequest(name + " must be a string, but is " + kind(value) + ".");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value, String name) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        throw ApiError.badRequest(name + " must be an object, but is " + kind(value) + ".");
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof String) {
            return "a string";
        }
        return value instanceof Number ? "a number" : "a boolean";
    }
}
