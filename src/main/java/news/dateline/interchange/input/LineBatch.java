package news.dateline.interchange.input;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import news.dateline.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are loaded in one transaction.
 *
 * @param digest of their bytes: the same lines are the same batch in whatever file they come
 * @param position how far the input was read, in bytes of the file
 */
public record LineBatch(List<Line> lines, String digest, long position) {

    public static final int MOST_BYTES = 4 * 1024 * 1024;

    /** The next lines, or null after the last. */
    public static @Nullable LineBatch next(Lines lines, int most, Bundle bundle)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        List<Line> batch = new ArrayList<>();
        int[] bytes = {0};
        while (batch.size() < most && bytes[0] < MOST_BYTES) {
            Line line =
                    lines.next(
                            seen -> {
                                bytes[0] += seen.length;
                                digest.update(seen);
                                digest.update((byte) '\n');
                            });
            if (line == null) {
                break;
            }
            batch.add(line);
        }
        return batch.isEmpty()
                ? null
                : new LineBatch(
                        batch, HexFormat.of().formatHex(digest.digest()), bundle.position());
    }

    /** How many lines are not blank. */
    public int written() {
        return (int) lines.stream().filter(Line::isWritten).count();
    }
}
