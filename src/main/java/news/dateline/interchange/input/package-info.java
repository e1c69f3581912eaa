/** Files and standard input, packed or not, as lines, some at a time. Start with {@code Bundle}. */
@NullMarked
package news.dateline.interchange.input;

import org.jspecify.annotations.NullMarked;
