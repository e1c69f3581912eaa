/** Where a statement was made: the words of an article, or a record of an origin. */
package news.dateline.evidence;
