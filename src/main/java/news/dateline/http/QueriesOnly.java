package news.dateline.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import news.dateline.schema.DocumentCheck;

/** An address can be followed by accident or by others' pages, so it runs nothing that writes. */
final class QueriesOnly implements DocumentCheck {

    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public void check(Document document, String operationName) {
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            boolean isAskedFor = operationName == null || operationName.equals(operation.getName());
            if (isAskedFor && operation.getOperation() != Operation.QUERY) {
                throw new Refusal(
                        METHOD_NOT_ALLOWED,
                        "GET runs queries only; send a %s by POST."
                                .formatted(
                                        operation.getOperation() == Operation.MUTATION
                                                ? "mutation"
                                                : "subscription"));
            }
        }
    }
}
