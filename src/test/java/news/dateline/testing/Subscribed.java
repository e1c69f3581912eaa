package news.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import news.dateline.limits.Caller;
import news.dateline.observation.Observed;
import news.dateline.operation.Operation;
import news.dateline.operation.OperationEvent;
import news.dateline.operation.OperationEvents;
import news.dateline.operation.OperationRequest;
import news.dateline.operation.OperationResult;
import news.dateline.operation.OperationService;
import org.jspecify.annotations.Nullable;

/** A subscriber of the running Dateline without a transport. */
public final class Subscribed implements Flow.Subscriber<OperationEvent>, Caller {

    public final List<OperationEvent> events = new CopyOnWriteArrayList<>();
    public final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final Context thread;
    private final List<Runnable> whenOver = new ArrayList<>();
    private final boolean takesAll;
    private final @Nullable SecurityIdentity identity;
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private volatile OperationEvents stream;
    public final OperationResult result;

    private Subscribed(
            String query,
            Map<String, Object> variables,
            @Nullable SecurityIdentity identity,
            boolean takesAll)
            throws Exception {
        Vertx vertx = Arc.container().instance(Vertx.class).get();
        this.thread = ((VertxInternal) vertx).createEventLoopContext();
        this.takesAll = takesAll;
        this.identity = identity;
        OperationService service = Arc.container().instance(OperationService.class).get();
        CompletableFuture<OperationResult> opened = new CompletableFuture<>();
        thread.runOnContext(
                now ->
                        service.run(
                                        new Operation(
                                                new OperationRequest(
                                                        query, null, null, variables, Map.of()),
                                                this,
                                                new Observed(),
                                                (text, name) -> {}))
                                .whenComplete(
                                        (some, why) -> {
                                            if (why != null) {
                                                opened.completeExceptionally(why);
                                                return;
                                            }
                                            some.events()
                                                    .ifPresent(
                                                            found -> {
                                                                stream = found;
                                                                found.subscribe(this);
                                                            });
                                            opened.complete(some);
                                        }));
        this.result = opened.get(20, TimeUnit.SECONDS);
    }

    public static Subscribed to(String query, Map<String, Object> variables) {
        return of(query, variables, null, true);
    }

    public static Subscribed to(String query) {
        return to(query, Map.of());
    }

    /** One that asks for no event by itself. */
    public static Subscribed idle(String query) {
        return of(query, Map.of(), null, false);
    }

    /** As a caller with this role, or without an identity. */
    public static Subscribed as(@Nullable String role, String query) {
        return of(
                query,
                Map.of(),
                role == null
                        ? null
                        : QuarkusSecurityIdentity.builder()
                                .setPrincipal(new QuarkusPrincipal(role))
                                .addRole(role)
                                .build(),
                false);
    }

    private static Subscribed of(
            String query,
            Map<String, Object> variables,
            @Nullable SecurityIdentity identity,
            boolean takesAll) {
        try {
            return new Subscribed(query, variables, identity, takesAll);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void take(long number) {
        subscription.join().request(number);
    }

    public void leave() {
        if (stream != null) {
            subscription.join().cancel();
        }
        thread.runOnContext(now -> whenOver.forEach(Runnable::run));
    }

    /** On its own thread, as a transport does: it has all events up to there. */
    public @Nullable String resumeAfter() {
        CompletableFuture<String> cursor = new CompletableFuture<>();
        thread.runOnContext(now -> cursor.complete(stream.cursor()));
        return cursor.join();
    }

    /** What the events have at this path, in order. */
    public List<String> told(String path) {
        return events.stream()
                .map(event -> JsonPath.from(event.json().toString()).getString(path))
                .toList();
    }

    @Override
    public void onSubscribe(Flow.Subscription some) {
        subscription.complete(some);
        if (takesAll) {
            some.request(1);
        }
    }

    @Override
    public void onNext(OperationEvent event) {
        events.add(event);
        if (takesAll) {
            subscription.join().request(1);
        }
    }

    @Override
    public void onError(Throwable why) {
        failure.complete(why);
    }

    @Override
    public void onComplete() {
        failure.complete(new IllegalStateException("completed"));
    }

    @Override
    public Context thread() {
        return thread;
    }

    @Override
    public Object connection() {
        return this;
    }

    @Override
    public String address(int proxies) {
        return "127.0.0.1";
    }

    @Override
    public @Nullable SecurityIdentity identity() {
        return identity;
    }

    @Override
    public void whenOver(Runnable task) {
        whenOver.add(task);
    }

    @Override
    public void whenSlow(Runnable task) {}
}
