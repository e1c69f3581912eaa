package news.dateline.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Access. docs/security.md describes roles, keys and tokens. */
@ConfigMapping(prefix = "dateline.access")
public interface IdentityConfig {

    /**
     * Whether reading requires the role `reader`. Otherwise anybody can read published content. It
     * applies to the GraphQL endpoint; documentation and schema pages remain public.
     */
    @WithDefault("false")
    boolean restricted();

    /**
     * Whether the first start creates an API key with the role `admin`, logs it once and writes it
     * to `admin.key` in the data directory. With the embedded PostgreSQL it does, unless this is
     * set to `false`.
     */
    @WithDefault("false")
    boolean firstKey();
}
