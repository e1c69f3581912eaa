package news.dateline.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The data directory. */
@ConfigMapping(prefix = "dateline")
public interface OwnServerConfig {

    String DIRECTORY = "dateline-data";

    /** The directory for the embedded PostgreSQL, its programs and its passwords. */
    @WithDefault(DIRECTORY)
    String data();
}
