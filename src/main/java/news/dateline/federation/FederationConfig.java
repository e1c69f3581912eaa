package news.dateline.federation;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Apollo Federation. The setting is read at start, because it changes the schema; for a native
 * executable it is read at build time.
 */
@StaticInitSafe
@ConfigMapping(prefix = "dateline.federation")
public interface FederationConfig {

    /**
     * Whether this server is a subgraph: adds {@code _service} and {@code _entities}, which routers
     * query.
     */
    @WithDefault("false")
    boolean enabled();
}
