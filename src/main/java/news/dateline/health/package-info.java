/** Whether the server is alive, ready and able to write, and its orderly end. */
package news.dateline.health;
