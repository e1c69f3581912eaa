package news.dateline.documents;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import io.quarkus.runtime.configuration.MemorySize;
import news.dateline.errors.ApiError;
import news.dateline.schema.DocumentCheck;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ParsedDocumentsTest {

    private static final int ROOM = 500_000;

    private final ParsedDocuments documents = new ParsedDocuments(new Config());
    private int parsed;

    private record Config() implements DocumentsConfig {

        @Override
        public MemorySize parsedCache() {
            return new MemorySize(BigInteger.valueOf(ROOM));
        }

        @Override
        public boolean automatic() {
            return false;
        }

        @Override
        public MemorySize automaticCache() {
            return parsedCache();
        }

        @Override
        public Optional<List<Path>> registered() {
            return Optional.empty();
        }

        @Override
        public boolean onlyRegistered() {
            return false;
        }
    }

    private PreparsedDocumentEntry ask(ExecutionInput input) throws Exception {
        return documents.getDocumentAsync(input, this::parse).get();
    }

    private PreparsedDocumentEntry ask(String text) throws Exception {
        return ask(ExecutionInput.newExecutionInput(text).build());
    }

    private PreparsedDocumentEntry parse(ExecutionInput input) {
        parsed++;
        if (input.getQuery().contains("refused")) {
            input.getGraphQLContext().put(Document.class, Parser.parse(input.getQuery()));
            throw ApiError.badRequest("no");
        }
        if (!input.getQuery().contains("wrong")) {
            return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
        }
        return new PreparsedDocumentEntry(
                Parser.parse(input.getQuery()),
                List.of(
                        ValidationError.newValidationError()
                                .validationErrorType(ValidationErrorType.FieldUndefined)
                                .build()));
    }

    @Test
    void aRepeatedDocumentIsParsedOnce() throws Exception {
        assertEquals(ask("{ a }"), ask(new String("{ a }")));
        assertEquals(1, parsed);
        ask("{ b }");
        assertEquals(2, parsed);
    }

    @Test
    void aRepeatedInvalidDocumentIsParsedOnce() throws Exception {
        PreparsedDocumentEntry first = ask("{ wrong }");
        assertTrue(first.hasErrors());
        assertEquals(first, ask("{ wrong }"));
        assertEquals(1, parsed);
    }

    @Test
    void aRepeatedRefusedDocumentIsParsedOnceAndKnownToTheRequest() throws Exception {
        for (int i = 0; i < 2; i++) {
            ExecutionInput input = ExecutionInput.newExecutionInput("{ refused }").build();
            ExecutionException failure = assertThrows(ExecutionException.class, () -> ask(input));
            assertInstanceOf(ApiError.class, failure.getCause());
            assertNotNull(input.getGraphQLContext().get(Document.class));
        }
        assertEquals(1, parsed);
    }

    @Test
    void invalidDocumentsDoNotDisplaceValidOnes() throws Exception {
        ask("{ a }");
        for (int i = 0; i < 500; i++) {
            ask("{ wrong" + i + " }" + " ".repeat(200));
        }
        Thread.sleep(200);
        parsed = 0;
        ask("{ a }");
        assertEquals(0, parsed);
        ask("{ wrong0 }" + " ".repeat(200));
        assertEquals(1, parsed);
    }

    @Test
    void eachRequestHasItsOwnDemands() throws Exception {
        ask("{ a }");
        ExecutionInput demanding = ExecutionInput.newExecutionInput("{ a }").build();
        DocumentCheck refuse =
                (document, operation) -> {
                    throw ApiError.badRequest("no");
                };
        demanding.getGraphQLContext().put(DocumentCheck.class, refuse);
        ExecutionException failure = assertThrows(ExecutionException.class, () -> ask(demanding));
        assertInstanceOf(ApiError.class, failure.getCause());
        assertEquals(1, parsed);
    }

    @Test
    void whatIsKeptIsBounded() throws Exception {
        int many = 500;
        for (int i = 0; i < many; i++) {
            ask("{ a" + i + " }" + " ".repeat(200));
        }
        Thread.sleep(200);
        parsed = 0;
        for (int i = 0; i < many; i++) {
            ask("{ a" + i + " }" + " ".repeat(200));
        }
        assertTrue(parsed >= many - ROOM / 9000, parsed + " parsed again");
    }
}
