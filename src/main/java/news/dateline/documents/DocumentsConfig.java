package news.dateline.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Persisted documents and document caches. */
@ConfigMapping(prefix = "dateline.http.documents")
public interface DocumentsConfig {

    /**
     * Memory for the cache of parsed and validated documents. Sizes are counted by the worst case;
     * an ordinary document takes a quarter of that. Rejected documents have an eighth as much in
     * addition.
     */
    @WithDefault("32M")
    MemorySize parsedCache();

    /**
     * Whether clients can send the hash of a document that was sent before instead of its text
     * (automatic persisted queries).
     */
    @WithDefault("true")
    boolean automatic();

    /** Memory for the documents of automatic persisted queries. */
    @WithDefault("8M")
    MemorySize automaticCache();

    /**
     * Files of documents that clients can request by id, as written by the tools of Relay or
     * Apollo; separated by commas.
     */
    Optional<List<Path>> registered();

    /** Whether only registered documents are accepted. */
    @WithDefault("false")
    boolean onlyRegistered();
}
