/** Normal forms of URLs, in which they are compared. */
@NullMarked
package news.dateline.url;

import org.jspecify.annotations.NullMarked;
