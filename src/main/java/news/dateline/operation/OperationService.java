package news.dateline.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import io.vertx.core.Vertx;
import news.dateline.documents.PersistedDocuments;
import news.dateline.identity.IdentityConfig;
import news.dateline.json.LongAnswers;
import news.dateline.limits.Admission;
import news.dateline.limits.Deadline;
import news.dateline.limits.EventPlaces;
import news.dateline.limits.Limits;
import news.dateline.ratelimit.RateLimits;
import news.dateline.schema.Operations;

/**
 * Runs the queries, mutations and subscriptions of all transports. The list below is the order of
 * the interceptors.
 */
@Singleton
public class OperationService {

    private final Interceptor.Next first;

    OperationService(
            Admission admission,
            RateLimits rateLimits,
            PersistedDocuments documents,
            Deadline deadline,
            EventPlaces places,
            Limits limits,
            IdentityConfig access,
            Operations engine,
            Vertx vertx) {
        this.first =
                chain(
                        List.of(
                                new AdmissionInterceptor(admission),
                                new AccessInterceptor(access.restricted()),
                                new RateLimitInterceptor(rateLimits),
                                new DocumentInterceptor(documents),
                                new LimitInterceptor(limits),
                                new DeadlineInterceptor(
                                        deadline, places, rateLimits, LongAnswers.on(vertx)),
                                new ObservationInterceptor(),
                                new BudgetInterceptor()),
                        operation -> run(engine, operation));
    }

    /**
     * @return the result; fails with an error for the client if the operation was not executed
     */
    public CompletableFuture<OperationResult> run(Operation operation) {
        try {
            return first.run(operation);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Interceptor.Next chain(List<Interceptor> interceptors, Interceptor.Next engine) {
        Interceptor.Next next = engine;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            Interceptor one = interceptors.get(i);
            Interceptor.Next rest = next;
            next = operation -> one.intercept(operation, rest);
        }
        return next;
    }

    private static CompletableFuture<OperationResult> run(Operations engine, Operation operation) {
        return engine.run(operation.input())
                .thenApply(result -> OperationResult.of(operation, result));
    }
}
