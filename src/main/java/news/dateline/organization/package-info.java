/** Organizations; their filter and root fields. */
@NullMarked
package news.dateline.organization;

import org.jspecify.annotations.NullMarked;
