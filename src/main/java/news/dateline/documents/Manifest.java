package news.dateline.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.runtime.configuration.ConfigurationException;
import news.dateline.errors.ApiError;
import news.dateline.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * A file with documents and their ids: Relay's, an object of texts by id, or Apollo's, which says
 * what it is in "format".
 */
final class Manifest {

    private static final JsonReader JSON = new JsonReader(8);
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private Manifest() {}

    static Map<String, String> read(Path file) {
        try {
            Object value = JSON.read(Files.readAllBytes(file), "It");
            if (!(value instanceof Map<?, ?> manifest)) {
                throw wrong(file, "It must be a JSON object.");
            }
            return manifest.get("operations") instanceof List<?> operations
                    ? apollo(file, manifest.get("format"), operations)
                    : relay(file, manifest);
        } catch (ApiError e) {
            throw wrong(file, e.getMessage());
        } catch (IOException e) {
            throw wrong(file, "It cannot be read: " + e);
        }
    }

    private static Map<String, String> relay(Path file, Map<?, ?> manifest) {
        Map<String, String> documents = new LinkedHashMap<>();
        manifest.forEach((id, text) -> add(documents, file, id, text));
        return documents;
    }

    private static Map<String, String> apollo(
            Path file, @Nullable Object format, List<?> operations) {
        if (!APOLLO.equals(format)) {
            throw wrong(file, "Its format must be \"" + APOLLO + "\".");
        }
        Map<String, String> documents = new LinkedHashMap<>();
        for (Object operation : operations) {
            if (!(operation instanceof Map<?, ?> fields)) {
                throw wrong(file, "Each of its operations must be an object.");
            }
            add(documents, file, fields.get("id"), fields.get("body"));
        }
        return documents;
    }

    private static void add(
            Map<String, String> documents, Path file, @Nullable Object id, @Nullable Object text) {
        if (!(id instanceof String name) || !(text instanceof String document)) {
            throw wrong(
                    file, "The id and the text of each document must be strings; see " + id + ".");
        }
        String other = documents.put(name, document);
        if (other != null && !other.equals(document)) {
            throw wrong(file, "Two documents have the id " + name + ".");
        }
    }

    static ConfigurationException wrong(Path file, String why) {
        return new ConfigurationException(
                "dateline.http.documents.registered: " + file + ": " + why);
    }
}
