package news.dateline.schema;

import graphql.language.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one request demands of its document before it runs. It stands in the request's
 * GraphQLContext under this class, and throws what the request then fails with.
 */
public interface DocumentCheck {

    /** Of a text that was not seen before, before it is parsed. */
    default void text(String document) {}

    /**
     * Of a document that was not seen before, parsed but not validated. What it throws is kept for
     * the next request with this document, so it may depend on nothing else.
     */
    default void shape(Document document) {}

    /** Of every document, valid or not, each time. */
    void check(Document document, @Nullable String operationName);

    /** Whether messages may tell names of the schema that the document does not have. */
    default boolean tellsNames() {
        return true;
    }

    /** Of every valid document, each time. */
    default void cost(Document document, @Nullable String operationName) {}
}
