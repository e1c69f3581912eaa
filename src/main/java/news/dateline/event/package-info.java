/** Events: participants, places, links between events; their filters, orders and root fields. */
@NullMarked
package news.dateline.event;

import org.jspecify.annotations.NullMarked;
