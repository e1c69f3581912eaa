package news.dateline.operation;

import java.util.Map;

/** What a client asks for, however it was sent. Texts that were not given are null. */
public record OperationRequest(
        String document,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {}
