package news.dateline.schema;

import graphql.language.Document;

/**
 * What one request demands of its document before it runs. It stands in the request's
 * GraphQLContext under this class, and throws what the request then fails with.
 */
public interface DocumentCheck {

    /** Of a text that was not seen before, before it is parsed. */
    default void text(String document) {}

    /** Of a document that was not seen before and is valid. */
    default void valid(Document document) {}

    /** Of every document, each time. */
    void check(Document document, String operationName);
}
