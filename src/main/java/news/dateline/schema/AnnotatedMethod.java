package news.dateline.schema;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import jakarta.json.JsonValue;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import news.dateline.execution.Fetch;
import news.dateline.loading.FieldRequest;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Calls a method that is annotated with {@code @Mutation} or {@code @Subscription}, by SmallRye's
 * data fetcher and in what it expects: a CDI request context for the call, which also holds who is
 * asking. It lasts until what the method returns has ended.
 */
record AnnotatedMethod(DataFetcher<?> method) implements Fetch {

    /** Where SmallRye looks, in the GraphQLContext, whether to block the event loop. */
    private static final String RUN_BLOCKING = "runBlocking";

    /** Where it looks for the state of the request context. */
    private static final String STATE = "state";

    @Override
    public Object of(FieldRequest request) {
        GraphQLContext context = request.environment().getGraphQlContext();
        ManagedContext requests = Arc.container().requestContext();
        ContextState before = requests.getStateIfActive();
        ContextState own = requests.activate();
        // A mutation is not over when its caller has left.
        request.loaders().begun();
        Runnable end =
                () -> {
                    requests.destroy(own);
                    request.loaders().done();
                };
        try {
            identify(context.get(SecurityIdentity.class));
            SmallRyeContext smallRye = new SmallRyeContext("dateline");
            smallRye.setRequest(JsonValue.EMPTY_JSON_OBJECT);
            context.put(SmallRyeContextManager.CONTEXT, smallRye);
            context.put(RUN_BLOCKING, false);
            context.put(STATE, own);
            SmallRyeContextManager.restore(smallRye);
            return result(method.get(request.environment()), end);
        } catch (Throwable e) {
            end.run();
            throw e instanceof RuntimeException known ? known : new CompletionException(e);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requests.deactivate();
            if (before != null) {
                requests.activate(before);
            }
        }
    }

    private static void identify(@Nullable SecurityIdentity caller) {
        InstanceHandle<CurrentIdentityAssociation> association =
                Arc.container().instance(CurrentIdentityAssociation.class);
        if (association.isAvailable() && caller != null) {
            association.get().setIdentity(caller);
        }
    }

    /** A method may end, or its events may come, on any thread; the operation stays on its own. */
    private static Object result(Object result, Runnable atTheEnd) {
        Context thread = Vertx.currentContext();
        if (result instanceof CompletionStage<?> later) {
            return onThread(thread, later, atTheEnd);
        }
        if (result instanceof Publisher<?> events) {
            return Multi.createFrom()
                    .publisher(AdaptersToFlow.publisher(events))
                    .onTermination()
                    .invoke(atTheEnd)
                    .emitOn(task -> run(thread, task), 1);
        }
        atTheEnd.run();
        return result;
    }

    private static CompletableFuture<Object> onThread(
            @Nullable Context thread, CompletionStage<?> later, Runnable atTheEnd) {
        CompletableFuture<Object> there = new CompletableFuture<>();
        later.whenComplete(
                (value, failure) ->
                        run(
                                thread,
                                () -> {
                                    atTheEnd.run();
                                    if (failure == null && isNothing(value)) {
                                        there.completeExceptionally(
                                                new IllegalStateException(
                                                        "The method has neither answered nor failed."));
                                    } else if (failure == null) {
                                        there.complete(value);
                                    } else {
                                        there.completeExceptionally(failure);
                                    }
                                }));
        return there;
    }

    /** Methods always answer something; SmallRye overlooks failures that are no exceptions. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || (value instanceof DataFetcherResult<?> result
                        && result.getData() == null
                        && !result.hasErrors());
    }

    private static void run(@Nullable Context thread, Runnable task) {
        if (thread == null || Vertx.currentContext() == thread) {
            task.run();
        } else {
            thread.runOnContext(now -> task.run());
        }
    }
}
