package news.dateline.documents;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The documents that whoever runs the server knows of, read once at start. */
final class RegisteredDocuments {

    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    RegisteredDocuments(List<Path> manifests) {
        for (Path file : manifests) {
            Manifest.read(file).forEach((id, text) -> add(file, id, text));
        }
    }

    private void add(Path file, String id, String text) {
        String other = byId.put(id, text);
        if (other != null && !other.equals(text)) {
            throw Manifest.wrong(file, "Another file has another document with the id " + id + ".");
        }
        texts.add(text);
    }

    @Nullable String text(String id) {
        return byId.get(id);
    }

    boolean has(String text) {
        return texts.contains(text);
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(byId);
    }
}
