package news.dateline.interchange.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class LinesTest {

    private static List<Line> lines(InputStream in) throws IOException {
        Lines lines = new Lines(Bundle.of(in).text());
        List<Line> all = new ArrayList<>();
        for (Line line = lines.next(seen -> {}); line != null; line = lines.next(seen -> {})) {
            all.add(line);
        }
        return all;
    }

    private static List<String> texts(byte[] bytes) throws IOException {
        return lines(new ByteArrayInputStream(bytes)).stream().map(Line::text).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        }
        return out.toByteArray();
    }

    @Property(tries = 300)
    void whatIsJoinedIsParted(@ForAll @NotEmpty List<String> some) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : some) {
            String valid = new String(bytes(text), StandardCharsets.UTF_8);
            lines.add(valid.replaceAll("[\r\n\uFEFF]", ""));
        }
        lines.add("the last");
        assertEquals(lines, texts(bytes(String.join("\n", lines))));
        assertEquals(lines, texts(bytes(String.join("\r\n", lines) + "\n")));
        assertEquals(lines, texts(packed(String.join("\n", lines))));
    }

    @Test
    void aPackedFileMayHaveParts() throws IOException {
        InputStream both =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        new ByteArrayInputStream(packed("a\nb")),
                                        new ByteArrayInputStream(packed("c\n")))));
        assertEquals(List.of("a", "bc"), lines(both).stream().map(Line::text).toList());
    }

    @Test
    void aZipFileIsNamed() throws IOException {
        Line line = lines(new java.io.ByteArrayInputStream(bytes("PK\u0003\u0004rest"))).get(0);
        assertEquals("is a zip file, as is the whole file: unpack it", line.problem());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertEquals(List.of("a", "b"), texts(bytes("\uFEFFa\n\uFEFFb")));
    }

    @Test
    void badBytesMakeOneLineBad() throws IOException {
        byte[] bytes = bytes("a\nX\nb");
        bytes[2] = (byte) 0xC3;
        List<Line> lines = lines(new ByteArrayInputStream(bytes));
        assertEquals("is not UTF-8", lines.get(1).problem());
        assertEquals("b", lines.get(2).text());
    }

    @Test
    void aFileInUtf16IsToldSo() throws IOException {
        for (java.nio.charset.Charset charset :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            List<Line> lines =
                    lines(new ByteArrayInputStream("{\"type\":\"person\"}\n".getBytes(charset)));
            assertEquals(
                    "is UTF-16, as is the whole file: a bundle is UTF-8", lines.get(0).problem());
        }
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() throws IOException {
        InputStream endless =
                new SequenceInputStream(
                        new Same((byte) 'x', 200_000_000), new ByteArrayInputStream(bytes("\nb")));
        List<Line> lines = lines(endless);
        assertEquals("is longer than 4 MB", lines.get(0).problem());
        assertNull(lines.get(0).text());
        assertEquals("b", lines.get(1).text());
    }

    /** The same byte many times. */
    private static final class Same extends InputStream {

        private final byte value;
        private int left;

        Same(byte value, int count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, left);
            java.util.Arrays.fill(bytes, offset, offset + count, value);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
