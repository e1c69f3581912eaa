/**
 * Loads bundles, batch by batch, and says what came of it. Start with {@code LoadCommand} or {@code
 * BundleLoader}.
 */
@NullMarked
package news.dateline.interchange.load;

import org.jspecify.annotations.NullMarked;
