package news.dateline.documents;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Caffeine finds the class of a cache by a name made of its features, these for caches bounded by
 * weight, without and with statistics. Quarkus tells native executables of others.
 */
@RegisterForReflection(
        classNames = {
            "com.github.benmanes.caffeine.cache.SSMW",
            "com.github.benmanes.caffeine.cache.SSSMW",
            "com.github.benmanes.caffeine.cache.PSMW"
        })
final class NativeCaches {

    private NativeCaches() {}
}
