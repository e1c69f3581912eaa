package news.dateline.interchange.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines, in memory that no input can exhaust. */
public final class Lines {

    /**
     * A book of 600,000 words. Reading a line takes some ten times its size, and two are read at
     * once.
     */
    public static final int LONGEST = 4 * 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;
    private int number;

    public Lines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line, or null after the last.
     *
     * @param seen gets the line's bytes
     */
    @Nullable Line next(Consumer<byte[]> seen) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong = tooLong || line.size() + end - at > LONGEST;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            boolean whole = end < filled;
            at = whole ? end + 1 : end;
            if (whole) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        byte[] bytes = line.toByteArray();
        seen.accept(bytes);
        return tooLong
                ? new Line(number, null, "is longer than " + LONGEST / 1024 / 1024 + " MB")
                : decoded(bytes);
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return at < filled;
    }

    private Line decoded(byte[] bytes) {
        if (number == 1 && isUtf16(bytes)) {
            return new Line(number, null, "is UTF-16, as is the whole file: a bundle is UTF-8");
        }
        if (number == 1 && isZip(bytes)) {
            return new Line(number, null, "is a zip file, as is the whole file: unpack it");
        }
        // Files that were joined have one where each begins.
        int start = startsWithMark(bytes) ? MARK.length : 0;
        int end =
                bytes.length > start && bytes[bytes.length - 1] == '\r'
                        ? bytes.length - 1
                        : bytes.length;
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes, start, end - start);
            return new Line(
                    number, StandardCharsets.UTF_8.newDecoder().decode(text).toString(), null);
        } catch (CharacterCodingException e) {
            return new Line(number, null, "is not UTF-8");
        }
    }

    /** By its byte order mark, or by the half of a brace that is zero. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return start == 0xFEFF || start == 0xFFFE || start == '{' || start == '{' << 8;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length
                && java.util.Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }
}
