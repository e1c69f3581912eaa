/** Estimates what an operation costs before it runs, from its fields, arguments and variables. */
@NullMarked
package news.dateline.limits.cost;

import org.jspecify.annotations.NullMarked;
