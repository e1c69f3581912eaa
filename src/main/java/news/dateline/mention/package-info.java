/** Mentions of entities in the text of articles. */
package news.dateline.mention;
