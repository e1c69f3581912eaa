/**
 * GraphQL by HTTP. {@code Endpoint} has a route for each step of a request; {@code Requests} has
 * the operation run.
 */
@NullMarked
package news.dateline.http;

import org.jspecify.annotations.NullMarked;
