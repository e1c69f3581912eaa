/**
 * Runs queries, mutations and subscriptions, independent of the transport. {@code OperationService}
 * has the order of the interceptors.
 */
@NullMarked
package news.dateline.operation;

import org.jspecify.annotations.NullMarked;
