/**
 * Which of several database servers is read and which takes writes, and what happens when that
 * changes.
 */
@NullMarked
package news.dateline.storage.hosts;

import org.jspecify.annotations.NullMarked;
