package news.dateline.http.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import news.dateline.errors.ApiError;

/** The documents that clients sent once together with their hash, as far as there is room. */
final class AutomaticDocuments {

    private static final int BESIDE_THE_TEXT = 200;

    private final Cache<String, String> byHash;

    AutomaticDocuments(long bytes) {
        this.byHash =
                Caffeine.newBuilder()
                        .maximumWeight(bytes)
                        .weigher((String hash, String text) -> BESIDE_THE_TEXT + 2 * text.length())
                        .build();
    }

    String text(String hash) {
        return byHash.getIfPresent(hash);
    }

    void keep(String hash, String text) {
        if (text.equals(byHash.getIfPresent(hash))) {
            return;
        }
        if (!hash.equals(sha256(text))) {
            throw ApiError.badRequest("provided sha does not match query");
        }
        byHash.put(hash, text);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
