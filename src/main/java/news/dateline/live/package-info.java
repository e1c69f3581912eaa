/**
 * The subscriptions: {@code Follower} reads the change feed once for all subscribers of this
 * server, {@code Matching} finds what of it each wants, and {@code Topic} keeps it for those who
 * want the same. docs/subscriptions.md has the whole.
 */
@NullMarked
package news.dateline.live;

import org.jspecify.annotations.NullMarked;
