/**
 * What is read together, and its SQL. {@code Loaders} collects what a round of a request needs;
 * {@code Lists} and {@code ById} read it in one statement each. {@code ListStatement} writes the
 * statement of a list, {@code RowSource} its FROM and WHERE. docs/sql.md shows a statement of each
 * kind.
 *
 * <p>A filter or an argument narrows a list by calling a {@code Selection}. In its SQL {@code x} is
 * a row of the list and {@code p} its parent. Which verb it calls decides how rows are found:
 *
 * <table>
 *   <caption>The verbs of Selection</caption>
 *   <tr><th>verb</th><th>for</th><th>rows are found by</th></tr>
 *   <tr><td>where, whereOneOf, whereOneOfEntities</td><td>a predicate that few rows fail, or that the
 *       list's own index begins with</td><td>nothing: rows that are read are tested</td></tr>
 *   <tr><td>whereKey</td><td>a bound on a key of an order</td><td>the order's index, from the bound
 *       on; in another order, the index of the key</td></tr>
 *   <tr><td>whereIndexed, whereIndexedEntity</td><td>a column that an index begins with and that goes on
 *       in the list's order</td><td>that index, in the list's order</td></tr>
 *   <tr><td>whereInRange</td><td>a range that an index has in another order</td><td>that index, all
 *       rows in the range</td></tr>
 *   <tr><td>whereIdIn</td><td>what a query of its own finds</td><td>that query, all its rows</td></tr>
 *   <tr><td>whereFound</td><td>a predicate on what whereIdIn finds</td><td>nothing</td></tr>
 *   <tr><td>under, underTarget, underTargets, underWords</td><td>an entity or a word that the noun's
 *       index table has</td><td>the index table, in the list's order</td></tr>
 * </table>
 *
 * <p>Of several conditions, the one that the fewest rows meet finds the rows ({@code
 * RarestCondition}); the others are checked for each row ({@code Condition}).
 */
@NullMarked
package news.dateline.loading;

import org.jspecify.annotations.NullMarked;
