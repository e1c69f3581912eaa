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

/**
 * The cursors of one list: a field of one parent in one order. A cursor holds the keys of its row,
 * so a page goes on where the last ended whatever came or went meanwhile, and a mark of the list it
 * belongs to, so that it is refused in any other.
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

    /** Made only when a cursor is asked for or given: most lists have none. */
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

    /** The keys that a cursor given as {@code argument} holds. */
    public List<String> decode(String argument, String cursor) {
        byte[] whole = bytes(argument, cursor);
        List<?> values = keys(whole);
        if (values == null) {
            throw noCursor(argument);
        }
        if (!ByteBuffer.wrap(whole, 0, MARK_LENGTH).equals(ByteBuffer.wrap(mark()))) {
            throw ApiError.badInput(
                    argument
                            + ": this is not a cursor of this list. A cursor fits the field, the"
                            + " parent and the order that it came from.");
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

    /** The JSON array that a cursor holds, or null if it holds anything else. */
    private static List<?> keys(byte[] whole) {
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
                argument + ": this is not a cursor. Pass one that this field answered, unchanged.");
    }
}
