/** Reads requests strictly, and writes responses directly from the result of the execution. */
@NullMarked
package news.dateline.json;

import org.jspecify.annotations.NullMarked;
