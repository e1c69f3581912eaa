/**
 * Runs queries, mutations and subscriptions, independent of the transport. {@code OperationService}
 * has the order of the interceptors.
 */
package news.dateline.operation;
