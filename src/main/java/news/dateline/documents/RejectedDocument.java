package news.dateline.documents;

import java.util.function.Supplier;

import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import news.dateline.errors.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a document that does not run, so that a client that sends it again and again
 * costs no more than one that is right.
 *
 * @param document null if it cannot be parsed
 * @param outcome gives its errors, or throws what it was refused with
 */
record RejectedDocument(
        @Nullable Document document, int errorCount, Supplier<PreparsedDocumentEntry> outcome) {

    static RejectedDocument with(PreparsedDocumentEntry entry, GraphQLContext context) {
        return new RejectedDocument(
                context.get(Document.class), entry.getErrors().size(), () -> entry);
    }

    static RejectedDocument with(ApiError failure, GraphQLContext context) {
        return new RejectedDocument(
                context.get(Document.class),
                1,
                () -> {
                    throw failure;
                });
    }

    /** As if it had been parsed again. */
    PreparsedDocumentEntry again(GraphQLContext context) {
        if (document != null) {
            context.put(Document.class, document);
        }
        return outcome.get();
    }
}
