package news.dateline.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import news.dateline.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file in the form in which it is served.
 *
 * @param gzip the compressed body, computed once; null if compression is not worthwhile
 * @param hash a hash of the body, the same on every server
 */
record SiteFile(FileType type, byte[] body, byte @Nullable [] gzip, String hash) {

    private static final int SHORTEST_COMPRESSED = 512;
    private static final int HASH_BYTES = 16;

    static SiteFile of(FileType type, byte[] body) {
        boolean isWorthIt = type.isCompressed() && body.length >= SHORTEST_COMPRESSED;
        return new SiteFile(
                type, body, isWorthIt ? compress(body) : null, Sha256.hex(body, HASH_BYTES));
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
}
