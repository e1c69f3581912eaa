/**
 * What is read together. {@code Loaders} collects what a round asks for; {@code Lists} and {@code
 * ById} read it; {@code Selection} says how a list is narrowed, {@code ListStatement} writes its
 * SQL.
 */
package news.dateline.loading;
