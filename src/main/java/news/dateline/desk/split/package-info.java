/**
 * Puts mentions that were put to the wrong entity to another one. Start with {@code EntitySplits}.
 */
@NullMarked
package news.dateline.desk.split;

import org.jspecify.annotations.NullMarked;
