package news.dateline.interchange.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks all members of a gzip file. Java's own stream ends without a word where the header of a
 * member is damaged, or where something else follows.
 */
public final class GzipMembers extends GZIPInputStream {

    /** Checksum and size, which it leaves where they are. */
    private static final int TRAILER = 8;

    private boolean isChecked;

    GzipMembers(InputStream in, int buffer) throws IOException {
        super(in, buffer);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read < 0 && !isChecked) {
            isChecked = true;
            if (inf.getRemaining() > TRAILER || in.read() >= 0) {
                throw new ZipException("the data after its last complete member is not gzip");
            }
        }
        return read;
    }
}
