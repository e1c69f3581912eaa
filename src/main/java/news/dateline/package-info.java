/** The command line, and the start of the application and its database. */
package news.dateline;
