/** Health checks of the server, and its shutdown. */
@NullMarked
package news.dateline.health;

import org.jspecify.annotations.NullMarked;
