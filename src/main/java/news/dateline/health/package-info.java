/** Health checks of the server, and its shutdown. */
package news.dateline.health;
