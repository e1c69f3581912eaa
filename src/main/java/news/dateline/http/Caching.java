package news.dateline.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

import io.vertx.core.http.HttpServerRequest;

/** What caches between a reader and Dateline, the reader's own among them, may keep and how. */
final class Caching {

    private static final String NEVER = "no-store";

    private final String lifetime;

    Caching(Duration maxAge) {
        this.lifetime = maxAge.isZero() ? "no-cache" : "max-age=" + maxAge.toSeconds();
    }

    /** Only what was asked by its address and is whole may be kept. */
    String control(HttpServerRequest request, boolean isKept) {
        if (!isKept) {
            return NEVER;
        }
        boolean isPersonal = request.headers().contains("Authorization");
        return (isPersonal ? "private, " : "public, ") + lifetime;
    }

    /**
     * The same bytes have the same tag, on every server. It is weak if the bytes may be compressed
     * after this, as then others are sent.
     */
    static String tag(byte[] body, boolean isCompressed) {
        String tag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash(body)) + '"';
        return isCompressed ? "W/" + tag : tag;
    }

    /** By the weak comparison, as RFC 9110 has it for If-None-Match. */
    static boolean isKnown(String ifNoneMatch, String tag) {
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

    private static byte[] hash(byte[] body) {
        try {
            return java.util.Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), 18);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
