/**
 * Makes rows of a line: of an article, an entity, a record or a withdrawal. Start with {@code
 * BundleLine}.
 */
@NullMarked
package news.dateline.interchange.read;

import org.jspecify.annotations.NullMarked;
