package news.dateline.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

class AutomaticDocumentsTest {

    private static final int ROOM = 100_000;
    private static final int SENT = 1000;

    @Test
    void whatIsKeptIsBounded() throws Exception {
        AutomaticDocuments documents = new AutomaticDocuments(ROOM);
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < SENT; i++) {
            String text = "{ a%d: __typename }".formatted(i) + " ".repeat(400);
            hashes.add(sha256(text));
            documents.keep(hashes.get(i), text);
        }
        Thread.sleep(200);
        long kept = hashes.stream().filter(hash -> documents.text(hash) != null).count();
        assertTrue(kept > 0 && kept <= ROOM / 1000, kept + " kept");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
