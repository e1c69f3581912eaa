package news.dateline.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import news.dateline.errors.ApiError;
import news.dateline.errors.Shortened;
import news.dateline.loading.GraphRow;
import org.jspecify.annotations.Nullable;

/**
 * The id of a node as clients see it: its type and its row's number, in URL-safe Base64. What is
 * read in a preview has other content than readers see, so it has an id of its own, which names the
 * article that is previewed too.
 *
 * @param type the GraphQL type's name
 * @param preview the article in whose preview the row is read; null for what readers see
 */
public record GlobalId(String type, long row, @Nullable Long preview) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Before the type. Names of types begin with a letter. */
    private static final byte PREVIEW = '~';

    public GlobalId(String type, long row) {
        this(type, row, null);
    }

    public static String encode(String type, long row) {
        return new GlobalId(type, row).text();
    }

    /** Of a row as it was read: as readers see it, or in a preview. */
    public static String encode(String type, GraphRow row) {
        return new GlobalId(type, row.rowId, row.previewOf()).text();
    }

    /** As clients see it. */
    public String text() {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer whole =
                preview == null
                        ? ByteBuffer.allocate(name.length + Long.BYTES).put(name)
                        : ByteBuffer.allocate(1 + name.length + 2 * Long.BYTES)
                                .put(PREVIEW)
                                .put(name)
                                .putLong(preview);
        return ENCODER.encodeToString(whole.putLong(row).array());
    }

    /** Only ever the text that {@link #encode} makes: two ids of one node cannot exist. */
    public static GlobalId decode(String id) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(id);
            boolean previewed = whole.length > 0 && whole[0] == PREVIEW;
            int start = previewed ? 1 : 0;
            int end = whole.length - (previewed ? 2 : 1) * Long.BYTES;
            if (end > start) {
                String type = new String(whole, start, end - start, StandardCharsets.US_ASCII);
                ByteBuffer numbers = ByteBuffer.wrap(whole, end, whole.length - end);
                Long preview = previewed ? Long.valueOf(numbers.getLong()) : null;
                GlobalId decoded = new GlobalId(type, numbers.getLong(), preview);
                if (id.equals(decoded.text())) {
                    return decoded;
                }
            }
        } catch (IllegalArgumentException e) {
            // no Base64: refused below like any other text that is no id
        }
        throw malformed(id);
    }

    /** The same node as readers see it. */
    public GlobalId forReaders() {
        return preview == null ? this : new GlobalId(type, row);
    }

    public static ApiError malformed(String id) {
        return ApiError.badInput(
                Shortened.quoted(id)
                        + " is not a valid ID. Pass one that this API returned, unchanged.");
    }
}
