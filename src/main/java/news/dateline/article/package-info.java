/**
 * Articles: versions, bylines, sources, subjects, corrections, tombstones; their filters, orders
 * and root fields.
 */
package news.dateline.article;
