/** The command line, and the start of the application and its database. */
@NullMarked
package news.dateline;

import org.jspecify.annotations.NullMarked;
