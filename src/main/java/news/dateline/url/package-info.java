/** Normal forms of URLs, in which they are compared. */
package news.dateline.url;
