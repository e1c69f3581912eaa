package news.dateline.execution;

import java.util.function.Function;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import org.jspecify.annotations.Nullable;

/** The result of one event. Subscribers with the same document get the same object. */
public final class EventResult extends ExecutionResultImpl implements HasCursor {

    private final @Nullable String cursor;
    private volatile long jsonBytes;
    private @Nullable Object made;

    /**
     * @param jsonBytes about what it takes in JSON
     */
    public EventResult(ExecutionResult result, @Nullable String cursor, long jsonBytes) {
        super(
                result.isDataPresent()
                        ? new ExecutionResultImpl(result.getData(), result.getErrors())
                        : new ExecutionResultImpl(result.getErrors()));
        this.cursor = cursor;
        this.jsonBytes = jsonBytes;
    }

    @Override
    public @Nullable String cursor() {
        return cursor;
    }

    /** It has been written, and has so many bytes. */
    public void hasJson(long length) {
        jsonBytes = Math.max(jsonBytes, length);
    }

    /** About what its values and their text take in memory. */
    public long bytes() {
        return 2 * jsonBytes;
    }

    /** What is made of this result for all subscribers, once, such as its JSON. */
    @SuppressWarnings("unchecked")
    public synchronized <T> T shared(Function<EventResult, T> make) {
        if (made == null) {
            made = make.apply(this);
        }
        return (T) made;
    }
}
