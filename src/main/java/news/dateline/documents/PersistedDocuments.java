package news.dateline.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.ConfigurationException;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds the document that a request means, and says which documents may run at all. */
@Singleton
public class PersistedDocuments {

    private static final Logger LOG = Logger.getLogger(PersistedDocuments.class);
    private static final String SHA256 = "sha256:";

    private final RegisteredDocuments registered;
    private final AutomaticDocuments automatic;
    private final boolean isOpen;
    private final boolean isAutomatic;

    PersistedDocuments(DocumentsConfig config) {
        this.registered = new RegisteredDocuments(config.registered().orElse(List.of()));
        this.automatic = new AutomaticDocuments(config.automaticCache().asLongValue());
        this.isOpen = !config.onlyRegistered();
        this.isAutomatic = isOpen && config.automatic();
        if (config.onlyRegistered() && registered.all().isEmpty()) {
            throw new ConfigurationException(
                    "dateline.http.documents.only-registered is true, but"
                            + " dateline.http.documents.registered names no documents.");
        }
        if (!registered.all().isEmpty()) {
            LOG.infof("Registered documents: %d", registered.all().size());
        }
    }

    /** The text to run for what a request gives; null if it gives nothing to find one by. */
    public @Nullable String text(
            @Nullable String query, @Nullable String documentId, Map<String, Object> extensions) {
        String hash = hash(extensions.get("persistedQuery"));
        if (query != null) {
            return permitted(query, hash);
        }
        if (hash != null) {
            return found(hash, hash);
        }
        if (documentId != null) {
            return found(documentId, documentId.startsWith(SHA256) ? bare(documentId) : documentId);
        }
        return null;
    }

    Map<String, String> registered() {
        return registered.all();
    }

    private String permitted(String query, @Nullable String hash) {
        if (!isOpen && !registered.has(query)) {
            throw new ApiError(
                    ErrorCode.DOCUMENT_NOT_REGISTERED,
                    "This server runs only registered documents, and this one is not registered.");
        }
        if (hash != null && isAutomatic) {
            automatic.keep(hash, query);
        }
        return query;
    }

    private String found(String id, String hash) {
        String text = registered.text(id);
        if (text == null) {
            text = registered.text(hash);
        }
        if (text == null && isAutomatic) {
            text = automatic.text(hash);
        }
        if (text == null) {
            throw isAutomatic || !isOpen
                    ? new ApiError(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
                    : new ApiError(
                            ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        return text;
    }

    private static String bare(String documentId) {
        return documentId.substring(SHA256.length()).toLowerCase(Locale.ROOT);
    }

    /** What stands in {@code extensions.persistedQuery}, as Apollo's clients send it. */
    private static @Nullable String hash(@Nullable Object persistedQuery) {
        if (persistedQuery == null) {
            return null;
        }
        if (!(persistedQuery instanceof Map<?, ?> fields)
                || !(fields.get("sha256Hash") instanceof String hash)) {
            throw ApiError.badRequest(
                    "extensions.persistedQuery must be an object with version and sha256Hash.");
        }
        if (!(fields.get("version") instanceof Number version) || version.intValue() != 1) {
            throw ApiError.badRequest("extensions.persistedQuery has a version other than 1.");
        }
        return hash.toLowerCase(Locale.ROOT);
    }
}
