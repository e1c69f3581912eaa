package news.dateline.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Queries and mutations in the documentation are valid. */
class DocQueriesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```graphql\n(.+?)^ *```$");

    private static final GraphQLSchema SCHEMA = schema();

    private static GraphQLSchema schema() {
        try {
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(
                    new SchemaParser().parse(Files.readString(Path.of("docs/schema.graphql"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            List<Path> pages =
                    new ArrayList<>(
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .filter(file -> !file.toString().contains("node_modules"))
                                    .sorted()
                                    .toList());
            pages.add(Path.of("README.md"));
            return pages;
        }
    }

    @Test
    void documentsAreValid() throws IOException {
        List<String> wrong = new ArrayList<>();
        int documents = 0;
        for (Path page : pages()) {
            for (String document : documents(Files.readString(page))) {
                documents++;
                for (GraphQLError error : errors(document)) {
                    wrong.add(page + ": " + error.getMessage() + "\n" + document);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(documents > 80, documents + " documents");
    }

    private static List<String> documents(String page) {
        return BLOCK.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("(?m)^ *```.*$", ""))
                .toList();
    }

    private static List<? extends GraphQLError> errors(String document) {
        return ParseAndValidate.parseAndValidate(
                        SCHEMA, ExecutionInput.newExecutionInput(document).build())
                .getErrors();
    }
}
