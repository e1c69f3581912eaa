package news.dateline.documents;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import io.quarkus.arc.Unremovable;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.schema.DocumentCheck;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents as they were parsed and found valid or not, so that this is done once for each.
 * Validity is a matter of document and schema alone: whatever else a request demands is checked
 * each time. Rejected documents have room of their own, so that they displace none that runs.
 */
@Unremovable
@Singleton
public class ParsedDocuments implements PreparsedDocumentProvider {

    private static final Logger LOG = Logger.getLogger(ParsedDocuments.class);
    private static final long SECOND = 1_000_000_000;
    private static final AtomicLong LOGGED = new AtomicLong();

    /** Of fields with names of one letter; a document with words for names takes a quarter. */
    private static final int BYTES_PER_CHARACTER = 40;

    private static final int EMPTY = 1000;
    private static final int BYTES_PER_ERROR = 1000;
    private static final int PART_FOR_REJECTED = 8;

    private static final DocumentCheck NOTHING = (document, operationName) -> {};

    private final Cache<String, PreparsedDocumentEntry> valid;
    private final Cache<String, RejectedDocument> rejected;

    ParsedDocuments(DocumentsConfig config) {
        this.valid =
                Caffeine.newBuilder()
                        .maximumWeight(config.parsedCache().asLongValue())
                        .weigher((String text, PreparsedDocumentEntry entry) -> weight(text))
                        .build();
        this.rejected =
                Caffeine.newBuilder()
                        .maximumWeight(config.parsedCache().asLongValue() / PART_FOR_REJECTED)
                        .weigher((String text, RejectedDocument one) -> weight(text, one))
                        .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        try {
            DocumentCheck check =
                    input.getGraphQLContext().getOrDefault(DocumentCheck.class, NOTHING);
            PreparsedDocumentEntry entry = entry(input, check, parse);
            if (entry.getDocument() != null) {
                input.getGraphQLContext().put(Document.class, entry.getDocument());
                check.check(entry.getDocument(), input.getOperationName());
            }
            if (!entry.hasErrors()) {
                check.cost(entry.getDocument(), input.getOperationName());
            }
            return CompletableFuture.completedFuture(entry);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        } catch (StackOverflowError e) {
            return CompletableFuture.completedFuture(
                    new PreparsedDocumentEntry(
                            tooDeep(input.getGraphQLContext().get(Document.class))));
        }
    }

    private PreparsedDocumentEntry entry(
            ExecutionInput input,
            DocumentCheck check,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String text = input.getQuery();
        PreparsedDocumentEntry known = valid.getIfPresent(text);
        if (known != null) {
            return known;
        }
        RejectedDocument bad = rejected.getIfPresent(text);
        return bad != null ? bad.again(input.getGraphQLContext()) : newEntry(input, check, parse);
    }

    private PreparsedDocumentEntry newEntry(
            ExecutionInput input,
            DocumentCheck check,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String text = input.getQuery();
        check.text(text);
        try {
            PreparsedDocumentEntry entry = parsed(input, parse);
            if (entry.hasErrors()) {
                rejected.put(text, RejectedDocument.with(entry, input.getGraphQLContext()));
            } else {
                valid.put(text, entry);
            }
            return entry;
        } catch (ApiError e) {
            rejected.put(text, RejectedDocument.with(e, input.getGraphQLContext()));
            throw e;
        }
    }

    /** What graphql-java itself fails on is a fault of the document, not of the server. */
    private static PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        try {
            return parse.apply(input);
        } catch (AbortExecutionException e) {
            // With the document, so that the request can still look at it.
            return new PreparsedDocumentEntry(
                    input.getGraphQLContext().get(Document.class),
                    List.copyOf(e.getUnderlyingErrors()));
        } catch (ApiError e) {
            throw e;
        } catch (RuntimeException e) {
            Document document = input.getGraphQLContext().get(Document.class);
            log(e, document == null ? "parsed" : "validated");
            return new PreparsedDocumentEntry(
                    document == null
                            ? new InvalidSyntaxError(List.of(), "")
                            : invalid("The document cannot be validated.", document));
        }
    }

    /** At most once a second: whoever has found such a document can send it often. */
    private static void log(RuntimeException failure, String what) {
        long now = System.nanoTime();
        long last = LOGGED.get();
        if ((last == 0 || now - last > SECOND) && LOGGED.compareAndSet(last, now)) {
            LOG.warnf(failure, "A document could not be %s", what);
        }
    }

    /** Fragments that spread one another in a long row are validated within one another. */
    private static GraphQLError tooDeep(@Nullable Document document) {
        return invalid("The document's fields or fragments are nested too deep.", document);
    }

    private static GraphQLError invalid(String message, @Nullable Document document) {
        return new CodedError(
                message,
                null,
                document == null
                        ? null
                        : List.of(document.getDefinitions().get(0).getSourceLocation()),
                ErrorCode.GRAPHQL_VALIDATION_FAILED);
    }

    private static int weight(String text) {
        return (int)
                Math.min(Integer.MAX_VALUE, EMPTY + (long) text.length() * BYTES_PER_CHARACTER);
    }

    private static int weight(String text, RejectedDocument one) {
        return weight(text) + one.errorCount() * BYTES_PER_ERROR;
    }
}
