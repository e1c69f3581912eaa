/** Changes: what the change feed tells of; their filter and order. */
@NullMarked
package news.dateline.change;

import org.jspecify.annotations.NullMarked;
