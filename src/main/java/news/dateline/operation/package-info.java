/**
 * One road for queries, mutations and subscriptions, whatever the transport. {@code
 * OperationService} has the order of the interceptors.
 */
package news.dateline.operation;
