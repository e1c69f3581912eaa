package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import graphql.language.Document;
import news.dateline.limits.Limits;
import news.dateline.limits.RequestLimits;
import news.dateline.ratelimit.Allowance;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** Checks the limits of the document: text, shape and cost. */
record LimitInterceptor(Limits limits) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        Allowance allowance = operation.allowance();
        DocumentCheck transport = operation.transport();
        operation.isLimitedBy(
                new RequestLimits(
                        limits,
                        allowance == null ? transport : new Allowed(allowance, transport),
                        operation.request().variables()));
        return next.run(operation);
    }

    /** The transport's requirements, and that a new document is parsed only if anything is left. */
    private record Allowed(Allowance allowance, DocumentCheck transport) implements DocumentCheck {

        @Override
        public void text(String document) {
            allowance.checkNotUsedUp(document);
            transport.text(document);
        }

        @Override
        public void check(Document document, @Nullable String operationName) {
            transport.check(document, operationName);
        }

        @Override
        public void cost(Document document, @Nullable String operationName) {
            transport.cost(document, operationName);
        }
    }
}
