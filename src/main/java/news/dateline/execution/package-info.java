/**
 * Runs an operation by a plan that is kept with its document. Start with {@code PlannedExecution}
 * and {@code Run}; docs/decisions/0015-execution.md says why.
 */
package news.dateline.execution;
