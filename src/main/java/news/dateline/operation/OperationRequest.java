package news.dateline.operation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A GraphQL request, independent of the transport. Texts that were not given are null. */
public record OperationRequest(
        @Nullable String document,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /**
     * Without the variables that this document does not use: they would be kept as long as a
     * subscription is open.
     */
    OperationRequest with(String text) {
        Map<String, Object> used = new LinkedHashMap<>(variables);
        used.keySet().retainAll(UsedVariables.in(text));
        return new OperationRequest(null, null, operationName, used, Map.of());
    }
}
