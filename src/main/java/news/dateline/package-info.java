/** The command line: what is started with which arguments, and with which database. */
package news.dateline;
