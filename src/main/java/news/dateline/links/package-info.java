/** The fields that link one type to another, in a file per type that has them. */
@NullMarked
package news.dateline.links;

import org.jspecify.annotations.NullMarked;
