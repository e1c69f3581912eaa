package news.dateline.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * One file as it is served.
 *
 * @param gzip the body compressed, once for all requests; null if that is not worth it
 * @param hash of the body; it changes when the file does, on every server alike
 */
record SiteFile(FileType type, byte[] body, byte[] gzip, String hash) {

    private static final int SHORTEST_COMPRESSED = 512;

    static SiteFile of(FileType type, byte[] body) {
        boolean isWorthIt = type.isCompressed() && body.length >= SHORTEST_COMPRESSED;
        return new SiteFile(type, body, isWorthIt ? compress(body) : null, hash(body));
    }

    /** Two encodings of one file are different bytes, so they have different tags. */
    String tag(boolean isCompressed) {
        return '"' + hash + (isCompressed ? "-gzip" : "") + '"';
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
