package news.dateline.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import news.dateline.errors.ApiError;
import news.dateline.hash.Sha256;
import org.jspecify.annotations.Nullable;

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

    @Nullable String text(String hash) {
        return byHash.getIfPresent(hash);
    }

    void keep(String hash, String text) {
        if (text.equals(byHash.getIfPresent(hash))) {
            return;
        }
        if (!hash.equals(Sha256.hex(text))) {
            throw ApiError.badRequest("provided sha does not match query");
        }
        byHash.put(hash, text);
    }
}
