/**
 * Loading and exporting of bundles. The format is declared in {@code Table}: what is read, written
 * and withdrawn follows from there. Start with {@code BundleLoader}, {@code Load} and {@code
 * Batch}; docs/bundle.md describes the format.
 */
@NullMarked
package news.dateline.interchange;

import org.jspecify.annotations.NullMarked;
