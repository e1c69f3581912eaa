/** API keys in GraphQL, for admins. The keys themselves are in {@code identity.keys}. */
@NullMarked
package news.dateline.desk.key;

import org.jspecify.annotations.NullMarked;
