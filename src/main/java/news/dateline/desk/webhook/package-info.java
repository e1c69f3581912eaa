/** Webhooks: addresses that are told of changes, and how they are told. */
@NullMarked
package news.dateline.desk.webhook;

import org.jspecify.annotations.NullMarked;
