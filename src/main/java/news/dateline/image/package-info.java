/** Images and the entities that they show. */
package news.dateline.image;
