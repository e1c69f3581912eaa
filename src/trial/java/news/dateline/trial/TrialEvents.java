package news.dateline.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.ExecutionResult;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import news.dateline.limits.Caller;
import news.dateline.observation.Observed;
import news.dateline.operation.Operation;
import news.dateline.operation.OperationRequest;
import news.dateline.operation.OperationResult;
import news.dateline.operation.OperationService;

/** A transport of few lines: sends each event of a subscription as a line of JSON. */
@ApplicationScoped
class TrialEvents {

    private final OperationService operations;

    TrialEvents(OperationService operations) {
        this.operations = operations;
    }

    void mount(@Observes Router router) {
        router.route("/trial/events").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        OperationRequest request =
                new OperationRequest(
                        context.queryParams().get("query"), null, null, Map.of(), Map.of());
        Waiting caller = new Waiting(context, new ArrayList<>());
        context.response().setChunked(true);
        context.addEndHandler(end -> caller.tasks().forEach(Runnable::run));
        operations
                .run(new Operation(request, caller, Observed.of(context), (text, name) -> {}))
                .whenComplete((result, failure) -> send(context, caller, result, failure));
    }

    private static void send(
            RoutingContext context, Caller caller, OperationResult result, Throwable failure) {
        if (failure != null) {
            context.response().end("failed: " + failure.getMessage());
        } else if (result.data() instanceof Flow.Publisher<?> events) {
            Multi.createFrom()
                    .publisher(events)
                    .subscribe()
                    .withSubscriber(new Lines(context, caller));
        } else {
            context.response().end(line(result.data(), result.errors()));
        }
    }

    private static String line(Object data, List<?> errors) {
        return new JsonObject()
                        .put("data", data == null ? null : data.toString())
                        .put("errors", errors.toString())
                        .encode()
                + "\n";
    }

    private record Waiting(RoutingContext context, List<Runnable> tasks) implements Caller {

        @Override
        public Context thread() {
            return context.vertx().getOrCreateContext();
        }

        @Override
        public Object connection() {
            return context.request().connection();
        }

        @Override
        public String address(int proxies) {
            return context.request().remoteAddress().hostAddress();
        }

        @Override
        public SecurityIdentity identity() {
            return null;
        }

        @Override
        public void whenOver(Runnable task) {
            if (context.response().ended() || context.response().closed()) {
                task.run();
            } else {
                tasks.add(task);
            }
        }

        @Override
        public void whenSlow(Runnable task) {}
    }

    /** Asks for one event after the other. */
    private static final class Lines implements Flow.Subscriber<Object> {

        private final RoutingContext context;
        private final Caller caller;

        Lines(RoutingContext context, Caller caller) {
            this.context = context;
            this.caller = caller;
        }

        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription some) {
            subscription = some;
            caller.whenOver(some::cancel);
            some.request(1);
        }

        @Override
        public void onNext(Object event) {
            ExecutionResult result = (ExecutionResult) event;
            context.response().write(line(result.getData(), result.getErrors()));
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            context.response().end("failed: " + failure.getMessage());
        }

        @Override
        public void onComplete() {
            context.response().end();
        }
    }
}
