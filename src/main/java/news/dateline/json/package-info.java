/** Reads requests strictly, and writes answers straight from what was executed. */
package news.dateline.json;
