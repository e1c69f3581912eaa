package news.dateline.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.http.HttpMethod;
import news.dateline.schema.DocumentCheck;
import org.jspecify.annotations.Nullable;

/** Which kinds of operations a request may run, by how it was sent. */
enum RunnableOperations implements DocumentCheck {

    /**
     * An address can be followed by accident or by others' pages, so it runs nothing that writes.
     */
    BY_ADDRESS {
        @Override
        public void check(Document document, @Nullable String operationName) {
            if (runs(document, operationName, Operation.MUTATION)) {
                throw mutationByGet();
            }
            if (runs(document, operationName, Operation.SUBSCRIPTION)) {
                throw needsEventStream(METHOD_NOT_ALLOWED);
            }
        }
    },

    /** As by address, of a client that takes events. */
    EVENTS_BY_ADDRESS {
        @Override
        public void check(Document document, @Nullable String operationName) {
            if (runs(document, operationName, Operation.MUTATION)) {
                throw mutationByGet();
            }
        }
    },

    /** Anything, of a client that takes events. */
    EVENTS_BY_BODY {
        @Override
        public void check(Document document, @Nullable String operationName) {}
    },

    /** A client that takes one answer cannot take the many of a subscription. */
    BY_BODY {
        @Override
        public void check(Document document, @Nullable String operationName) {}

        @Override
        public void cost(Document document, @Nullable String operationName) {
            boolean isOne =
                    operationName != null
                            || document.getDefinitionsOfType(OperationDefinition.class).size() == 1;
            if (isOne && runs(document, operationName, Operation.SUBSCRIPTION)) {
                throw needsEventStream(NOT_ACCEPTABLE);
            }
        }
    };

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;

    static RunnableOperations of(HttpMethod method, boolean takesEvents) {
        if (method == HttpMethod.POST) {
            return takesEvents ? EVENTS_BY_BODY : BY_BODY;
        }
        return takesEvents && method == HttpMethod.GET ? EVENTS_BY_ADDRESS : BY_ADDRESS;
    }

    private static Refusal mutationByGet() {
        return new Refusal(
                METHOD_NOT_ALLOWED,
                "GET runs queries, and subscriptions with Accept: text/event-stream; send a mutation by POST.");
    }

    private static Refusal needsEventStream(int status) {
        return new Refusal(
                status,
                "A subscription needs the header Accept: text/event-stream, or a WebSocket.");
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
