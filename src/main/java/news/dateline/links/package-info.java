/** The fields that link one type to another, in a file per type that has them. */
package news.dateline.links;
