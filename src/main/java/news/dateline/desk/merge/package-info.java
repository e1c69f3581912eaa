/**
 * Mutations that merge two entities for one person, organization, place or event, and undo that.
 * Start with {@code EntityMerges}.
 */
@NullMarked
package news.dateline.desk.merge;

import org.jspecify.annotations.NullMarked;
