/**
 * Documents of operations: by hash, by id from registered files, and as they were parsed and found
 * valid.
 */
@NullMarked
package news.dateline.documents;

import org.jspecify.annotations.NullMarked;
