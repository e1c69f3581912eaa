/**
 * Reads the values of a line's JSON and names what is wrong with them. Start with {@code Fields};
 * each fault is a {@code Problem}.
 */
@NullMarked
package news.dateline.interchange.values;

import org.jspecify.annotations.NullMarked;
