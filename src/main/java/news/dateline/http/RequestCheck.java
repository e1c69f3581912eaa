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
        limits.checkText(document);
    }

    @Override
    public void shape(Document document) {
        limits.checkShape(document);
    }

    @Override
    public void check(Document document, String operationName) {
        manner.check(document, operationName);
    }

    @Override
    public void cost(Document document, String operationName) {
        limits.checkCost(document, operationName);
    }

    @Override
    public boolean tellsNames() {
        return limits.tellsNames();
    }
}
