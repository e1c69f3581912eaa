package news.dateline.schema;

import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * graphql-java looks up what it says of wrong values in bundles, by names made at run time. Quarkus
 * tells native executables of those for parsing and validation, not of these; without them a wrong
 * variable would be a failure of the server's.
 */
@RegisterResourceBundle(bundleName = "i18n.Scalars")
@RegisterResourceBundle(bundleName = "i18n.Execution")
@RegisterResourceBundle(bundleName = "i18n.General")
final class NativeTexts {

    private NativeTexts() {}
}
