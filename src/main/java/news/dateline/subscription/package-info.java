/**
 * Subscribers of all transports: how many there may be, how events go to them, and what ends them.
 * A transport implements {@code Wire}.
 */
@NullMarked
package news.dateline.subscription;

import org.jspecify.annotations.NullMarked;
