package news.dateline.live;

import java.util.List;

import news.dateline.change.Change;

/**
 * Some changes of the feed; there may be more after a page without any.
 *
 * @param end up to which change it is complete
 * @param trimmed up to which change nothing is kept
 * @param hasMore whether there may be more after it
 */
record FeedPage(List<Change> changes, long end, long trimmed, boolean hasMore) {}
