package news.dateline.execution;

import java.util.concurrent.Flow;

import org.jspecify.annotations.Nullable;

/**
 * The results of a subscription's events, for one subscriber. If the server ends the subscription,
 * it fails with {@link news.dateline.errors.SubscriptionEnded}.
 */
public interface EventStream extends Flow.Publisher<EventResult>, HasCursor {

    /**
     * The cursor to go on with if the subscription ended now, also before its first event; null if
     * its events have no cursors.
     */
    @Override
    @Nullable String cursor();
}
