package news.dateline.execution;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** An event that many subscriptions can have. Those with the same document share its execution. */
public interface SharedEvent extends HasCursor {

    @Override
    String cursor();

    /** The value of the subscription's root field. */
    Object value();

    /**
     * The result for subscriptions with this key. It is executed for the first of them; the others
     * get the same.
     */
    CompletableFuture<EventResult> result(
            Object key, Supplier<CompletableFuture<EventResult>> execution);
}
