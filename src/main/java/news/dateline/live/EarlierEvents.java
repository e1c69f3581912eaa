package news.dateline.live;

import java.util.List;

/**
 * A page of events from before those of a topic.
 *
 * @param end up to which change it is complete
 * @param trimmed up to which change nothing is kept
 */
record EarlierEvents(List<Item> items, long end, long trimmed) {}
