/** What a document may ask for, how long it may run, and how many may run at a time. */
@NullMarked
package news.dateline.limits;

import org.jspecify.annotations.NullMarked;
