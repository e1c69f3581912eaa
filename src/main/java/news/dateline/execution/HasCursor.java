package news.dateline.execution;

import org.jspecify.annotations.Nullable;

/**
 * What has a place in an ordered stream: an event of a subscription, or the stream itself, whose
 * cursor is that of its beginning.
 */
public interface HasCursor {

    /** After which the stream can be resumed; null if it cannot. */
    @Nullable String cursor();
}
