package news.dateline.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which documents may be run, and what is kept of them. */
@ConfigMapping(prefix = "dateline.http.documents")
public interface DocumentsConfig {

    /**
     * Memory for documents that were parsed and found valid, counted by the worst case: an ordinary
     * document takes a quarter of what is counted.
     */
    @WithDefault("32M")
    MemorySize parsedCache();

    /** Whether clients may send a document's hash instead of the document, once it was sent. */
    @WithDefault("true")
    boolean automatic();

    /** Memory for the documents that clients sent with their hash. */
    @WithDefault("8M")
    MemorySize automaticCache();

    /**
     * Files of documents that may be asked for by id, as the tools of Relay or Apollo write, with
     * commas between.
     */
    Optional<List<Path>> registered();

    /** Whether registered documents are the only ones that run. */
    @WithDefault("false")
    boolean onlyRegistered();
}
