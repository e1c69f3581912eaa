/** The PostgreSQL that starts by itself where no other is configured. */
@NullMarked
package news.dateline.storage.embedded;

import org.jspecify.annotations.NullMarked;
