package news.dateline.schema;

import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * graphql-java looks up what it says of wrong values in bundles, by names made at run time. Quarkus
 * tells native executables of those for parsing and validation, not of these; without them a wrong
 * variable would be a failure of the server's. Each has a class, as Quarkus overlooks annotations
 * that are repeated.
 */
final class NativeTexts {

    private NativeTexts() {}

    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    private static final class OfScalars {}

    @RegisterResourceBundle(bundleName = "i18n.Execution")
    private static final class OfExecution {}

    @RegisterResourceBundle(bundleName = "i18n.General")
    private static final class OfAllElse {}
}
