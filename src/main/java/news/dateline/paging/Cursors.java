package news.dateline.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import news.dateline.errors.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one list: a field of one parent in one order. A cursor contains the order keys of
 * its row, so that the next page continues correctly even if rows were added or removed, and a mark
 * of its list, so that it is rejected in any other list.
 */
public final class Cursors {

    private static final int MARK_LENGTH = Integer.BYTES;
    private final String field;
    private final long parent;
    private final Order order;

    public Cursors(String field, long parent, Order order) {
        this.field = field;
        this.parent = parent;
        this.order = order;
    }

    /** Computed only when a cursor is selected or given. */
    private byte[] mark() {
        CRC32 sum = new CRC32();
        sum.update(
                (field + '\n' + parent + '\n' + order.binding()).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(MARK_LENGTH).putInt((int) sum.getValue()).array();
    }

    public String encode(String keys) {
        byte[] text = keys.getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(MARK_LENGTH + text.length).put(mark()).put(text).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Decodes the order keys of a cursor that was given as {@code argument}. */
    public List<String> decode(String argument, String cursor) {
        byte[] whole = bytes(argument, cursor);
        List<?> values = keys(whole);
        if (values == null) {
            throw noCursor(argument);
        }
        if (!ByteBuffer.wrap(whole, 0, MARK_LENGTH).equals(ByteBuffer.wrap(mark()))) {
            throw ApiError.badInput(
                    argument
                            + ": this is not a cursor of this list. A cursor is valid only for the field, the"
                            + " parent and the order that returned it.");
        }
        List<String> read = order.read(values);
        if (read == null) {
            throw noCursor(argument);
        }
        return read;
    }

    private static byte[] bytes(String argument, String cursor) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length > MARK_LENGTH) {
                return whole;
            }
        } catch (IllegalArgumentException e) {
            // no Base64: refused below like any other text that is no cursor
        }
        throw noCursor(argument);
    }

    /** The JSON array in a cursor, or null if it contains anything else. */
    private static @Nullable List<?> keys(byte[] whole) {
        try {
            ByteBuffer text = ByteBuffer.wrap(whole, MARK_LENGTH, whole.length - MARK_LENGTH);
            return new JsonArray(StandardCharsets.UTF_8.newDecoder().decode(text).toString())
                    .getList();
        } catch (CharacterCodingException | DecodeException e) {
            return null;
        }
    }

    private static ApiError noCursor(String argument) {
        return ApiError.badInput(
                argument + ": this is not a cursor. Pass one that this field returned, unchanged.");
    }
}
