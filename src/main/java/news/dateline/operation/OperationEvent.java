package news.dateline.operation;

import java.util.Map;

import graphql.ExecutionResult;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import news.dateline.budget.Spending;
import news.dateline.execution.EventResult;
import news.dateline.execution.HasCursor;
import news.dateline.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** One event of a subscription. All subscribers that get the same event share this object. */
public final class OperationEvent implements HasCursor {

    private final @Nullable String cursor;
    private final ExecutionResult result;
    private volatile byte @Nullable [] json;

    public OperationEvent(@Nullable String cursor, ExecutionResult result) {
        this.cursor = cursor;
        this.result = result;
    }

    /**
     * @param item of a subscription's stream: an event, or a result that may have a cursor
     */
    static OperationEvent of(Object item) {
        if (item instanceof OperationEvent event) {
            return event;
        }
        if (item instanceof EventResult result) {
            return result.shared(some -> new OperationEvent(some.cursor(), some));
        }
        return new OperationEvent(
                item instanceof HasCursor known ? known.cursor() : null, (ExecutionResult) item);
    }

    @Override
    public @Nullable String cursor() {
        return cursor;
    }

    public ExecutionResult result() {
        return result;
    }

    /** The GraphQL response in UTF-8. It is written once; each caller gets a buffer of its own. */
    public Buffer json() {
        byte[] written = json;
        if (written == null) {
            written = written();
        }
        return Buffer.buffer(Unpooled.wrappedBuffer(written));
    }

    /** Otherwise the data has it. */
    private Map<?, ?> extensions() {
        return cursor != null && result.getData() == null ? Map.of("cursor", cursor) : Map.of();
    }

    private byte[] written() {
        return write(Spending.unlimited());
    }

    /** Writes the response, if it is not written yet; fails if it is larger than the budget. */
    synchronized byte[] write(Spending spending) {
        byte[] known = json;
        if (known == null) {
            known =
                    JsonWriter.write(
                            result.getErrors(),
                            result.isDataPresent(),
                            result.getData(),
                            spending,
                            this::extensions);
            json = known;
            if (result instanceof EventResult own) {
                own.hasJson(known.length);
            }
        }
        return known;
    }
}
