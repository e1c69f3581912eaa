package news.dateline.http;

import java.util.List;
import java.util.Map;

import io.vertx.core.MultiMap;
import news.dateline.errors.ApiError;
import news.dateline.json.JsonReader;
import news.dateline.operation.OperationRequest;
import org.jspecify.annotations.Nullable;

/** Reads what is asked, from a body or from the parameters of an address. */
final class RequestReader {

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
        return new OperationRequest(
                text(object.get(QUERY), QUERY),
                object.get(QUERY) == null ? documentId(object) : null,
                operationName(object.get(OPERATION_NAME)),
                object(object.get(VARIABLES), VARIABLES),
                object(object.get(EXTENSIONS), EXTENSIONS));
    }

    /** Clients that send an empty name mean that they give none. */
    private static @Nullable String operationName(@Nullable Object value) {
        String name = text(value, OPERATION_NAME);
        return name == null || name.isEmpty() ? null : name;
    }

    OperationRequest parameters(MultiMap parameters) {
        return new OperationRequest(
                once(parameters, QUERY),
                documentId(parameters),
                once(parameters, OPERATION_NAME),
                json(parameters, VARIABLES),
                json(parameters, EXTENSIONS));
    }

    private static @Nullable String documentId(Map<?, ?> object) {
        for (String name : DOCUMENT_IDS) {
            if (object.get(name) != null) {
                return text(object.get(name), name);
            }
        }
        return null;
    }

    private static @Nullable String documentId(MultiMap parameters) {
        for (String name : DOCUMENT_IDS) {
            String id = once(parameters, name);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private Map<String, Object> json(MultiMap parameters, String name) {
        String text = once(parameters, name);
        return text == null ? Map.of() : object(json.read(text, name), name);
    }

    /** An empty parameter is one that was not given. */
    private static @Nullable String once(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw ApiError.badRequest(name + " is given " + values.size() + " times.");
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
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
