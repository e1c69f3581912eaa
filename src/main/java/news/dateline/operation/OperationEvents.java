package news.dateline.operation;

import java.util.concurrent.Flow;

import io.smallrye.mutiny.Multi;
import news.dateline.execution.HasCursor;
import org.jspecify.annotations.Nullable;

/** The events of a subscription, for one subscriber. */
public final class OperationEvents implements Flow.Publisher<OperationEvent>, HasCursor {

    private final Flow.Publisher<?> results;

    OperationEvents(Flow.Publisher<?> results) {
        this.results = results;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super OperationEvent> subscriber) {
        Multi.createFrom().publisher(results).map(OperationEvent::of).subscribe(subscriber);
    }

    /** Where it could be resumed if it ended now; null if its source does not know. */
    @Override
    public @Nullable String cursor() {
        return results instanceof HasCursor known ? known.cursor() : null;
    }
}
