package news.dateline.http;

import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** One answer ends a request by HTTP, and a subscription has many. */
final class NoSubscriptions implements DocumentCheck {

    private static final int BAD_REQUEST = 400;

    @Override
    public void check(Document document, @Nullable String operationName) {}

    @Override
    public void cost(Document document, @Nullable String operationName) {
        if (QueriesOnly.isOnly(document, operationName, Operation.SUBSCRIPTION)) {
            throw new Refusal(BAD_REQUEST, "Subscriptions are not supported here.");
        }
    }
}
