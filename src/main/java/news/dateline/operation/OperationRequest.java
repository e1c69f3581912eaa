package news.dateline.operation;

import java.util.Map;

/** A GraphQL request, independent of the transport. Texts that were not given are null. */
public record OperationRequest(
        String document,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {}
