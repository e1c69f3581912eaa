/**
 * Brings a batch of lines into the database: decides which version counts, stages it by COPY, and
 * merges it by SQL. Start with {@code Batch}; {@code Attempt} finds the lines that the database
 * refuses.
 */
@NullMarked
package news.dateline.interchange.merge;

import org.jspecify.annotations.NullMarked;
