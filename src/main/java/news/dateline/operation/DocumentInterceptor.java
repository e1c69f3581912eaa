package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import news.dateline.documents.PersistedDocuments;
import news.dateline.errors.ApiError;

/** Finds the text of the document. */
record DocumentInterceptor(PersistedDocuments documents) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        OperationRequest request = operation.request();
        String text =
                documents.text(request.document(), request.documentId(), request.extensions());
        if (text == null || text.isBlank()) {
            throw ApiError.badRequest("query is missing: the text of the GraphQL document to run.");
        }
        operation.runs(text);
        return next.run(operation);
    }
}
