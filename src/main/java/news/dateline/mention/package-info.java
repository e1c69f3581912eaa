/** Mentions of entities in the text of articles. */
@NullMarked
package news.dateline.mention;

import org.jspecify.annotations.NullMarked;
