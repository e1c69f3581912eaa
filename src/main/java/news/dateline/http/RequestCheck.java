package news.dateline.http;

import graphql.language.Document;
import news.dateline.limits.RequestLimits;
import news.dateline.schema.DocumentCheck;

/**
 * All that the endpoint demands of a document: the manner in which it was sent, then its limits.
 */
record RequestCheck(DocumentCheck manner, RequestLimits limits) implements DocumentCheck {

    @Override
    public void text(String document) {
        limits.text(document);
    }

    @Override
    public void valid(Document document) {
        limits.valid(document);
    }

    @Override
    public void check(Document document, String operationName) {
        manner.check(document, operationName);
        limits.check(document, operationName);
    }
}
