/**
 * Executes operations by plans that are cached with their documents. Start with {@code
 * PlannedExecution} and {@code Run}; docs/decisions/0015-execution.md gives the reasons.
 */
@NullMarked
package news.dateline.execution;

import org.jspecify.annotations.NullMarked;
