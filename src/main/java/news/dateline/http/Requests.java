package news.dateline.http;

import java.util.concurrent.CompletionException;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import news.dateline.connections.LastingAnswers;
import news.dateline.errors.ApiError;
import news.dateline.observation.Observed;
import news.dateline.operation.Operation;
import news.dateline.operation.OperationEvents;
import news.dateline.operation.OperationRequest;
import news.dateline.operation.OperationResult;
import news.dateline.operation.OperationService;
import news.dateline.ratelimit.Allowance;
import news.dateline.subscription.OpenSubscriptions;
import news.dateline.subscription.Place;
import news.dateline.subscription.PlaceCheck;
import news.dateline.subscription.Subscriber;
import org.jspecify.annotations.Nullable;

/** Answers a request: reads it, has it run, sends what came of it. */
final class Requests implements Handler<RoutingContext> {

    private static final String OPERATION = Operation.class.getName();

    private final RequestReader reader;
    private final OperationService operations;
    private final Bodies bodies;
    private final Response response;
    private final OpenSubscriptions subscriptions;
    private final int unread;
    private final SlowAnswers slowEvents;

    Requests(
            RequestReader reader,
            OperationService operations,
            Bodies bodies,
            Response response,
            OpenSubscriptions subscriptions,
            int unread,
            SlowAnswers slowEvents) {
        this.reader = reader;
        this.operations = operations;
        this.bodies = bodies;
        this.response = response;
        this.subscriptions = subscriptions;
        this.unread = unread;
        this.slowEvents = slowEvents;
    }

    @Override
    public void handle(RoutingContext context) {
        boolean isPost = context.request().method() == HttpMethod.POST;
        OperationRequest request =
                isPost
                        ? reader.body(ArrivingBody.of(context))
                        : reader.parameters(context.queryParams());
        HttpCaller caller = HttpCaller.of(context);
        PlaceCheck check =
                new PlaceCheck(
                        RunnableOperations.of(
                                context.request().method(), Negotiation.takesEvents(context)),
                        () -> subscriptions.take(caller));
        Operation operation = new Operation(request, caller, Observed.of(context), check);
        ServerSentEvents.resume(context.request(), operation);
        context.put(OPERATION, operation);
        operations
                .run(operation)
                .whenComplete((result, failure) -> answer(context, check, result, failure));
    }

    private void answer(
            RoutingContext context, PlaceCheck check, OperationResult result, Throwable failure) {
        if (failure != null) {
            check.leave();
            fail(context, failure);
            return;
        }
        result.events()
                .ifPresentOrElse(
                        events -> stream(context, events, check.place()),
                        () -> {
                            check.leave();
                            bodies.answer(result, Negotiation.of(context))
                                    .thenApply(answer -> withCacheTags(context, answer, result))
                                    .whenComplete((answer, why) -> send(context, answer, why));
                        });
    }

    private static Answer withCacheTags(
            RoutingContext context, Answer answer, OperationResult result) {
        return Response.isShared(context, answer)
                ? answer.withCacheTags(result.cacheTags())
                : answer;
    }

    private void stream(RoutingContext context, OperationEvents events, Place place) {
        HttpCaller caller = HttpCaller.of(context);
        caller.whenOver(place::leave);
        if (context.response().closed() || caller.hasLeft()) {
            place.leave();
            response.left(context);
            return;
        }
        try {
            caller.whenOver(
                    LastingAnswers.begin(
                            Sending.channel(context.request()), context.response().streamId()));
        } catch (ApiError full) {
            place.leave();
            fail(context, full);
            return;
        }
        response.begun(context);
        ServerSentEvents stream =
                ServerSentEvents.begin(context, events.cursor(), unread, slowEvents);
        Subscriber subscriber = Subscriber.start(events, stream, caller.thread(), place);
        caller.whenOver(subscriber::cancel);
    }

    /** Null if the request has not been read, or its client has not been identified. */
    static @Nullable Allowance allowance(RoutingContext context) {
        Operation operation = context.get(OPERATION);
        return operation == null ? null : operation.allowance();
    }

    private static void fail(RoutingContext context, Throwable failure) {
        context.fail(failure instanceof CompletionException ? failure.getCause() : failure);
    }

    private void send(RoutingContext context, Answer answer, @Nullable Throwable failure) {
        if (failure != null) {
            fail(context, failure);
            return;
        }
        try {
            response.send(context, answer);
        } catch (RuntimeException | Error e) {
            context.fail(e);
        }
    }
}
