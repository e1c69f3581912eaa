/** Rules for values, the same for bundles and queries. */
@NullMarked
package news.dateline.value;

import org.jspecify.annotations.NullMarked;
