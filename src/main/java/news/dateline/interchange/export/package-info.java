/** Writes what is in the database as a bundle. Start with {@code Export}. */
@NullMarked
package news.dateline.interchange.export;

import org.jspecify.annotations.NullMarked;
