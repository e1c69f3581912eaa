/** Quotations; their filter, order and root fields. */
package news.dateline.quotation;
