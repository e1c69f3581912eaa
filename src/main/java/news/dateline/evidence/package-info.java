/** The evidence of statements: words of an article, or a record with an origin. */
package news.dateline.evidence;
