package news.dateline.interchange.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A file that cannot be read to its end is named. */
class BundleTest {

    @TempDir Path folder;

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{}\n".repeat(1_000).getBytes());
        }
        return bytes.toByteArray();
    }

    private IOException fault(byte[] content) throws IOException {
        Path file = folder.resolve("wire.jsonl.gz");
        Files.write(file, content);
        return assertThrows(
                IOException.class,
                () -> {
                    try (Bundle bundle = Bundle.open(file.toString(), "wire.jsonl.gz")) {
                        bundle.text().readAllBytes();
                    }
                });
    }

    @Test
    void aFileThatIsCutShortIsNamed() throws IOException {
        byte[] whole = packed();
        assertEquals(
                "wire.jsonl.gz is damaged or cut short: Unexpected end of ZLIB input stream",
                fault(Arrays.copyOf(whole, whole.length - 12)).getMessage());
    }

    @Test
    void aFileThatEndsInItsHeadIsNamed() throws IOException {
        assertEquals(
                "wire.jsonl.gz is damaged or cut short",
                fault(Arrays.copyOf(packed(), 2)).getMessage());
    }

    @Test
    void aFileWithADamagedHeadIsNamed() throws IOException {
        byte[] whole = packed();
        whole[2] = 99;
        assertEquals(
                "wire.jsonl.gz is damaged or cut short: Unsupported compression method",
                fault(whole).getMessage());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void allMembersAreRead() throws IOException {
        Path file = folder.resolve("two.gz");
        Files.write(file, joined(packed(), packed()));
        try (Bundle bundle = Bundle.open(file.toString(), "two.gz")) {
            assertEquals(6_000, bundle.text().readAllBytes().length);
        }
    }

    @Test
    void aLaterMemberWithADamagedHeadIsNamed() throws IOException {
        byte[] second = packed();
        second[1] ^= 1;
        String message =
                "wire.jsonl.gz is damaged or cut short: the data after its last complete member"
                        + " is not gzip";
        assertEquals(message, fault(joined(packed(), second)).getMessage());
        assertEquals(message, fault(joined(packed(), "rest".getBytes())).getMessage());
        byte[] more = new byte[200_000];
        Arrays.fill(more, (byte) 'x');
        assertEquals(message, fault(joined(packed(), more)).getMessage());
    }
}
