/** Places; their filter and root fields. */
package news.dateline.place;
