/** Quotations; their filter, order and root fields. */
@NullMarked
package news.dateline.quotation;

import org.jspecify.annotations.NullMarked;
