/** SHA-256 hashes and HTTP entity tags. */
@NullMarked
package news.dateline.hash;

import org.jspecify.annotations.NullMarked;
