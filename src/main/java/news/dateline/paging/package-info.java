/** Orders, keys and cursors of lists. */
package news.dateline.paging;
