/** Reads requests strictly, and writes responses directly from the result of the execution. */
package news.dateline.json;
