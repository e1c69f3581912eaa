/**
 * Limits the cost of all requests of a client per minute, counted in the memory of this server.
 * {@code RateLimits} has the counters, {@code Allowance} is what one request may use of one.
 */
@NullMarked
package news.dateline.ratelimit;

import org.jspecify.annotations.NullMarked;
