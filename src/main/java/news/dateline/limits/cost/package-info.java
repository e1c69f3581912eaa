/** Estimates what an operation costs before it runs, from its fields, arguments and variables. */
package news.dateline.limits.cost;
