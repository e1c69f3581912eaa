/** Events: participants, places, links between events; their filters, orders and root fields. */
package news.dateline.event;
