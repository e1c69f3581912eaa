/**
 * Loading and exporting of bundles. Start with {@code BundleLoader}, {@code Load} and {@code
 * Batch}; docs/bundle.md has the format.
 */
package news.dateline.interchange;
