/**
 * Articles: versions, bylines, sources, subjects, corrections, tombstones; their filters, orders
 * and root fields.
 */
@NullMarked
package news.dateline.article;

import org.jspecify.annotations.NullMarked;
