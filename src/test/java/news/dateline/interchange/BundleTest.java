package news.dateline.interchange;

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
    void aFileWithADamagedHeadIsNamed() throws IOException {
        byte[] whole = packed();
        whole[2] = 99;
        assertEquals(
                "wire.jsonl.gz is damaged or cut short: Unsupported compression method",
                fault(whole).getMessage());
    }
}
