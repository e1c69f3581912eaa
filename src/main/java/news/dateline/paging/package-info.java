/** Orders, keys and cursors of lists. */
@NullMarked
package news.dateline.paging;

import org.jspecify.annotations.NullMarked;
