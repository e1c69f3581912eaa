package news.dateline.event;

import news.dateline.loading.IndexScope;
import news.dateline.loading.ListSource.IndexTable;

/** The scopes of the index table of events, in the default order of lists. */
public enum EventScope implements IndexScope {
    /** Who takes part, where it happens and all that this lies in, and what it is part of. */
    ANY,
    PARTICIPANT,
    /** Where it happens, and all that this lies in. */
    LOCATION,
    /** The event that it is an immediate part of. */
    WHOLE,
    /** A word: its kind. */
    KIND,
    /** A word: its status by the current report. */
    STATUS;

    public static final IndexTable TABLE = new IndexTable("readable.event_scope", "event_id");

    @Override
    public IndexTable table() {
        return TABLE;
    }
}
