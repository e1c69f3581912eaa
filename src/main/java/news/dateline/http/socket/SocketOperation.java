package news.dateline.http.socket;

import java.util.List;
import java.util.concurrent.CompletionException;

import graphql.GraphQLError;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.Future;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.http.Outcomes;
import news.dateline.observation.Observed;
import news.dateline.operation.Operation;
import news.dateline.operation.OperationEvent;
import news.dateline.operation.OperationEvents;
import news.dateline.operation.OperationRequest;
import news.dateline.operation.OperationResult;
import news.dateline.subscription.PlaceCheck;
import news.dateline.subscription.Subscriber;
import news.dateline.subscription.Wire;
import org.jspecify.annotations.Nullable;

/** One operation of a WebSocket. All of it runs on the event loop of the connection. */
final class SocketOperation implements Wire {

    private static final int ANSWERED = 200;

    private final String id;
    private final Output output;
    private final SocketCaller caller;
    private final SocketServices services;
    private final Runnable whenOver;
    private final Observed observed = new Observed();
    private @Nullable Subscriber subscriber;
    private boolean isOver;

    /**
     * @param whenOver its id may be used again
     */
    SocketOperation(
            String id,
            Output output,
            SocketCaller caller,
            SocketServices services,
            Runnable whenOver) {
        this.id = id;
        this.output = output;
        this.caller = caller;
        this.services = services;
        this.whenOver = whenOver;
    }

    void run(OperationRequest request) {
        PlaceCheck check =
                new PlaceCheck((document, name) -> {}, () -> services.subscriptions().take(caller));
        services.operations()
                .run(new Operation(request, caller, observed, check))
                .whenComplete((result, failure) -> answer(check, result, failure));
    }

    private void answer(PlaceCheck check, @Nullable OperationResult result, Throwable failure) {
        if (isOver) {
            check.leave();
            return;
        }
        if (result == null) {
            check.leave();
            refuse(
                    Outcomes.errors(
                            failure instanceof CompletionException known && known.getCause() != null
                                    ? known.getCause()
                                    : failure));
            return;
        }
        result.events()
                .ifPresentOrElse(
                        events -> stream(events, check),
                        () -> {
                            check.leave();
                            written(result);
                        });
    }

    private void stream(OperationEvents events, PlaceCheck check) {
        services.observers().tell(observed.answered(ANSWERED, true, List.of(), 0));
        subscriber = Subscriber.start(events, this, caller.thread(), check.place());
        if (isOver) {
            subscriber.cancel();
        }
    }

    /** A long answer takes a while, in which the event loop serves others. */
    private void written(OperationResult result) {
        if (!result.isDataPresent()) {
            refuse(result.errors());
            return;
        }
        services.bodies()
                .of(result)
                .whenComplete(
                        (body, failure) -> {
                            if (isOver) {
                                return;
                            }
                            if (failure != null) {
                                refuse(Outcomes.errors(failure));
                                return;
                            }
                            services.observers()
                                    .tell(
                                            observed.answered(
                                                    ANSWERED,
                                                    body.hasData(),
                                                    body.errors(),
                                                    body.json().length));
                            answered(Unpooled.wrappedBuffer(body.json()));
                        });
    }

    private void answered(ByteBuf json) {
        isOver = true;
        whenOver.run();
        Future<Void> sent = output.answer(id, json);
        sent.onComplete(any -> caller.over());
        if (!sent.isComplete()) {
            caller.tellSlow();
        }
    }

    private void refuse(List<? extends GraphQLError> errors) {
        services.observers().tell(observed.answered(ANSWERED, false, errors, 0));
        end(errors);
    }

    @Override
    public void send(OperationEvent event) {
        output.event(id, event.json().getByteBuf());
    }

    @Override
    public boolean isFull() {
        return output.isFull();
    }

    @Override
    public void whenRead(Runnable task) {
        output.whenRead(task);
    }

    @Override
    public long unreadNanos(long since) {
        return Math.min(System.nanoTime() - since, output.fullNanos());
    }

    /** The WebSocket is pinged. */
    @Override
    public void keepAlive(@Nullable String cursor) {}

    @Override
    public void end(List<? extends GraphQLError> errors) {
        if (isOver) {
            return;
        }
        isOver = true;
        whenOver.run();
        if (errors.isEmpty()) {
            output.complete(id);
        } else {
            output.errors(id, errors);
        }
        caller.over();
    }

    /** Ends it with an error. */
    void end(ApiError why) {
        if (subscriber != null) {
            subscriber.end(why);
        } else {
            end(Outcomes.errors(why));
        }
    }

    /** Its client has completed it, or left. */
    void cancel() {
        if (isOver) {
            return;
        }
        isOver = true;
        if (subscriber != null) {
            subscriber.cancel();
        } else {
            services.observers().tell(observed.left());
        }
        whenOver.run();
        caller.over();
    }

    /** For one that finds no room. */
    static ApiError tooMany(int most) {
        return new ApiError(
                ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                "%,d operations are open on this connection, which is the limit (dateline.subscriptions.per-connection)."
                        .formatted(most));
    }
}
