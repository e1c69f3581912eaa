package news.dateline.http.socket;

import java.util.Map;

import news.dateline.errors.ApiError;
import news.dateline.errors.Shortened;
import news.dateline.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A message from a client.
 *
 * @param id of the operation; empty where a message has none
 * @param payload empty if there is none
 */
record ClientMessage(Type type, String id, Map<?, ?> payload) {

    /** Characters; clients use numbers or UUIDs. */
    private static final int LONGEST_ID = 128;

    /** What clients may send. */
    enum Type {
        CONNECTION_INIT,
        PING,
        PONG,
        SUBSCRIBE,
        COMPLETE
    }

    static ClientMessage read(JsonReader json, String text) {
        Object value;
        try {
            value = json.read(text, "The message");
        } catch (ApiError e) {
            throw new InvalidMessage(e.getMessage());
        }
        if (!(value instanceof Map<?, ?> message)) {
            throw new InvalidMessage("A message must be a JSON object.");
        }
        Type type = type(message.get("type"));
        boolean hasId = type == Type.SUBSCRIBE || type == Type.COMPLETE;
        return new ClientMessage(
                type, hasId ? id(message.get("id")) : "", payload(type, message.get("payload")));
    }

    private static Type type(@Nullable Object given) {
        return switch (given instanceof String text ? text : "") {
            case "connection_init" -> Type.CONNECTION_INIT;
            case "ping" -> Type.PING;
            case "pong" -> Type.PONG;
            case "subscribe" -> Type.SUBSCRIBE;
            case "complete" -> Type.COMPLETE;
            default ->
                    throw new InvalidMessage(
                            "There is no message type "
                                    + Shortened.of(String.valueOf(given))
                                    + ".");
        };
    }

    private static String id(@Nullable Object given) {
        if (given instanceof String id && !id.isEmpty() && id.length() <= LONGEST_ID) {
            return id;
        }
        throw new InvalidMessage(
                "id must be a string of 1 to %d characters.".formatted(LONGEST_ID));
    }

    private static Map<?, ?> payload(Type type, @Nullable Object given) {
        if (given instanceof Map<?, ?> payload) {
            return payload;
        }
        if (given == null && type != Type.SUBSCRIBE) {
            return Map.of();
        }
        throw new InvalidMessage("payload must be an object.");
    }
}
