package news.dateline.subscription;

import java.util.List;

import graphql.GraphQLError;
import news.dateline.operation.OperationEvent;
import org.jspecify.annotations.Nullable;

/** How events go to one subscriber. All runs on the event loop of its connection. */
public interface Wire {

    void send(OperationEvent event);

    /** Whether its client has so much to read that nothing more is to be sent for now. */
    boolean isFull();

    /** Runs a task once, when the client has read, and what others had to send was not too much. */
    void whenRead(Runnable task);

    /**
     * How long the client has read nothing. From any thread.
     *
     * @param since when it had too much to read; others may have sent it more since
     */
    default long unreadNanos(long since) {
        return System.nanoTime() - since;
    }

    /**
     * Sends a sign of life, if the transport has none of its own.
     *
     * @param cursor after which the client can resume by now; null if that is not known
     */
    void keepAlive(@Nullable String cursor);

    /**
     * Sends the last of all.
     *
     * @param errors why it ends; none if all events were sent
     */
    void end(List<? extends GraphQLError> errors);
}
