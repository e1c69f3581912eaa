/**
 * GraphQL by HTTP. {@code Endpoint} has a route for each step of a request; {@code Requests} has
 * the operation run.
 */
package news.dateline.http;
