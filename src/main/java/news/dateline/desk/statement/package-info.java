/**
 * Statements of sources that are no articles, and retractions of statements. Start with {@code
 * StatementMutations}.
 */
@NullMarked
package news.dateline.desk.statement;

import org.jspecify.annotations.NullMarked;
