/** Numbers the changes that writers have noted, and deletes those that are too old. */
@NullMarked
package news.dateline.feed;

import org.jspecify.annotations.NullMarked;
