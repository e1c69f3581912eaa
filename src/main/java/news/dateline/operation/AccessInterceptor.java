package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import news.dateline.identity.Roles;
import news.dateline.schema.RestrictedFetch;

/**
 * Rejects operations of callers that may not read.
 *
 * @param isRestricted whether reading requires a role
 */
record AccessInterceptor(boolean isRestricted) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        if (isRestricted) {
            RestrictedFetch.check("This server", Roles.READER, operation.caller().identity());
        }
        return next.run(operation);
    }
}
