/** Images and who or what they show. */
package news.dateline.image;
