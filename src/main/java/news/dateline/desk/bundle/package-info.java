/** The mutation {@code loadBundle}. */
@NullMarked
package news.dateline.desk.bundle;

import org.jspecify.annotations.NullMarked;
