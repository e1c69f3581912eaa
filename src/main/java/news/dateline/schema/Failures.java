package news.dateline.schema;

import java.util.concurrent.CompletableFuture;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import news.dateline.errors.ErrorReport;

/** Turns whatever a field fails with into an error that may leave the server. */
final class Failures implements DataFetcherExceptionHandler {

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        GraphQLError error =
                ErrorReport.of(
                        parameters.getException(),
                        parameters.getPath(),
                        parameters.getSourceLocation());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
