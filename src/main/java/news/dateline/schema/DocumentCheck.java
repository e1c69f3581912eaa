package news.dateline.schema;

import graphql.language.Document;

/**
 * What one request demands of its document before it runs. It stands in the request's
 * GraphQLContext under this class, and throws what the request then fails with.
 */
@FunctionalInterface
public interface DocumentCheck {

    void check(Document document, String operationName);
}
