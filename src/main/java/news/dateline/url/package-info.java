/** URLs in the form in which they are compared. */
package news.dateline.url;
