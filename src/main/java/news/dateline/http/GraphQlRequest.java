package news.dateline.http;

import java.util.Map;

/** What a client asks for, however it was sent. Texts that were not given are null. */
record GraphQlRequest(
        String document,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    GraphQlRequest withDocument(String text) {
        return new GraphQlRequest(text, documentId, operationName, variables, extensions);
    }
}
