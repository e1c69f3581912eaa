/** Places; their filter and root fields. */
@NullMarked
package news.dateline.place;

import org.jspecify.annotations.NullMarked;
