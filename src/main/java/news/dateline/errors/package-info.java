/** Codes and messages of errors, and what is told of a failure that nobody foresaw. */
package news.dateline.errors;
