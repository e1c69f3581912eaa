package news.dateline.operation;

import graphql.language.Document;
import news.dateline.limits.RequestLimits;
import news.dateline.schema.DocumentCheck;

/** All checks of a document: first those of the transport, then the limits. */
record OperationCheck(DocumentCheck transport, RequestLimits limits) implements DocumentCheck {

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
        transport.check(document, operationName);
    }

    @Override
    public void cost(Document document, String operationName) {
        transport.cost(document, operationName);
        limits.checkCost(document, operationName);
    }

    @Override
    public boolean tellsNames() {
        return limits.tellsNames();
    }
}
