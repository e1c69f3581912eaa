/** The fields that lead from one type to another, by the type that has them. */
package news.dateline.links;
