/** The fields of Apollo Federation, where it is switched on. */
@NullMarked
package news.dateline.federation;

import org.jspecify.annotations.NullMarked;
