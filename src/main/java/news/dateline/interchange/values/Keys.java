package news.dateline.interchange.values;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import news.dateline.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Makes row numbers from keys and nothing else: the same bundle gives the same ids in every
 * database and in whatever order it is loaded. 63 bits of SHA-256, so two keys of ten million share
 * one with a chance of one in 200,000; the loader refuses the second then.
 */
public final class Keys {

    private static final char SEPARATOR = '\u001f';
    private static final String NOTHING = "\u0000";

    private Keys() {}

    public static long id(String kind, @Nullable Object... parts) {
        StringBuilder whole = new StringBuilder(kind);
        for (Object part : parts) {
            whole.append(SEPARATOR).append(part == null ? NOTHING : part);
        }
        byte[] hash = Sha256.of(whole.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
    }

    public static long entity(String key) {
        return id("entity", key);
    }

    public static long article(String key) {
        return id("article", key);
    }
}
