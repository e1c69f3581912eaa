package news.dateline.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** An address can be followed by accident or by others' pages, so it runs nothing that writes. */
final class QueriesOnly implements DocumentCheck {

    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public void check(Document document, @Nullable String operationName) {
        for (Operation kind : new Operation[] {Operation.MUTATION, Operation.SUBSCRIPTION}) {
            if (runs(document, operationName, kind)) {
                throw new Refusal(
                        METHOD_NOT_ALLOWED,
                        "GET runs queries only; send a %s by POST."
                                .formatted(
                                        kind == Operation.MUTATION ? "mutation" : "subscription"));
            }
        }
    }

    /** Whether the operation that runs is of this kind. */
    static boolean isOnly(Document document, @Nullable String operationName, Operation kind) {
        int operations = document.getDefinitionsOfType(OperationDefinition.class).size();
        return (operationName != null || operations == 1) && runs(document, operationName, kind);
    }

    /** Whether the operation of this name, or any if there is no name, is of this kind. */
    private static boolean runs(Document document, @Nullable String operationName, Operation kind) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .anyMatch(
                        operation ->
                                operation.getOperation() == kind
                                        && (operationName == null
                                                || operationName.equals(operation.getName())));
    }
}
