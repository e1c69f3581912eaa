package news.dateline.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import news.dateline.errors.ApiError;
import news.dateline.errors.Shortened;

/**
 * The id of a node as clients see it: its type and its row's number, in URL-safe Base64.
 *
 * @param type the GraphQL type's name
 */
public record GlobalId(String type, long row) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    public static String encode(String type, long row) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = ByteBuffer.allocate(name.length + Long.BYTES).put(name).putLong(row).array();
        return ENCODER.encodeToString(whole);
    }

    /** Only ever the text that {@link #encode} makes: two ids of one node cannot exist. */
    public static GlobalId decode(String id) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(id);
            int nameLength = whole.length - Long.BYTES;
            if (nameLength > 0) {
                String type = new String(whole, 0, nameLength, StandardCharsets.US_ASCII);
                long row = ByteBuffer.wrap(whole, nameLength, Long.BYTES).getLong();
                if (id.equals(encode(type, row))) {
                    return new GlobalId(type, row);
                }
            }
        } catch (IllegalArgumentException e) {
            // no Base64: refused below like any other text that is no id
        }
        throw malformed(id);
    }

    public static ApiError malformed(String id) {
        return ApiError.badInput(
                Shortened.quoted(id)
                        + " is not a valid ID. Pass one that this API returned, unchanged.");
    }
}
