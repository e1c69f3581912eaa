/** Messages of syntax and validation errors, with places and near misses. */
@NullMarked
package news.dateline.schema.messages;

import org.jspecify.annotations.NullMarked;
