/** Codes and messages of errors, and what is told of a failure that nobody foresaw. */
@NullMarked
package news.dateline.errors;

import org.jspecify.annotations.NullMarked;
