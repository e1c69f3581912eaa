/**
 * Connections and statements of readers, and rows as objects. {@code Round} sends what is asked
 * together, {@code RunningReads} ends it.
 */
@NullMarked
package news.dateline.storage;

import org.jspecify.annotations.NullMarked;
