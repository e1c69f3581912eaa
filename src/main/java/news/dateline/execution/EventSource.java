package news.dateline.execution;

import java.util.concurrent.Flow;

/** The events for one subscriber, as the resolver of a subscription returns them. */
public interface EventSource extends Flow.Publisher<SharedEvent> {

    /** The cursor up to which the subscriber was given all events. */
    String position();
}
