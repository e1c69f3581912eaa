package news.dateline.hash;

import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** Entity tags of HTTP (RFC 9110, section 8.8.3). */
public final class EntityTag {

    /** The number of bytes of the hash; a multiple of three, so that Base64 needs no padding. */
    private static final int BYTES = 18;

    private EntityTag() {}

    /**
     * The tag of a body, the same on every server. It is weak if the body may be compressed later,
     * because the compressed bytes differ.
     */
    public static String of(byte[] body, boolean isCompressed) {
        byte[] hash = Arrays.copyOf(Sha256.of(body), BYTES);
        String tag = '"' + Base64.getUrlEncoder().encodeToString(hash) + '"';
        return isCompressed ? "W/" + tag : tag;
    }

    /**
     * Whether If-None-Match contains the tag, by weak comparison.
     *
     * @param ifNoneMatch the header's value, or null
     */
    public static boolean isIn(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String opaque = opaque(tag);
        for (String known : ifNoneMatch.split(",")) {
            if (known.trim().equals("*") || opaque(known.trim()).equals(opaque)) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
