package news.dateline.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The PostgreSQL that comes along. */
@ConfigMapping(prefix = "dateline")
public interface OwnServerConfig {

    String DIRECTORY = "dateline-data";

    /** The directory of its data, and of what else outlives a restart. */
    @WithDefault(DIRECTORY)
    String data();
}
