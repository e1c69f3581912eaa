package news.dateline.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Work with Panache that no request waits for, such as that of a timer on an event loop. */
public final class BackgroundWork {

    private BackgroundWork() {}

    /** Panache keeps its session in the context, so each piece of work gets its own. */
    public static <T> CompletionStage<T> run(Vertx vertx, Supplier<Uni<? extends T>> work) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        CompletableFuture<T> done = new CompletableFuture<>();
        context.runOnContext(any -> begin(work, done));
        return done;
    }

    /** A timer can fire while a start that failed, or an end, takes down what the work needs. */
    private static <T> void begin(Supplier<Uni<? extends T>> work, CompletableFuture<T> done) {
        try {
            Uni.createFrom()
                    .<T>deferred(work)
                    .subscribe()
                    .with(done::complete, done::completeExceptionally);
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }
}
