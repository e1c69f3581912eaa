package news.dateline.federation;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Whether this server is a subgraph of Apollo Federation. The schema is made before anything else
 * is, so this is read at start, and for a native executable when it is built.
 */
@StaticInitSafe
@ConfigMapping(prefix = "dateline.federation")
public interface FederationConfig {

    /** Adds {@code _service} and {@code _entities}, which routers ask. */
    @WithDefault("false")
    boolean enabled();
}
