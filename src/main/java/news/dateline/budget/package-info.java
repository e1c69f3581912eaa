/**
 * What one request may use while it runs: rows, bytes, time in the database. {@code Spending}
 * counts, {@code BudgetExceeded} ends the request.
 */
@NullMarked
package news.dateline.budget;

import org.jspecify.annotations.NullMarked;
