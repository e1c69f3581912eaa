package news.dateline.operation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A GraphQL request, independent of the transport. Texts that were not given are null. */
public record OperationRequest(
        @Nullable String document,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {}
