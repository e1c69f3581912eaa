package news.dateline.execution;

import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import news.dateline.http.json.JsonWriter;

/**
 * What a client can tell of an answer. Of errors the order says nothing: it is the order in which
 * statements happen to be answered.
 */
public record Compared(String data, List<String> errors) {

    public static Compared of(ExecutionResult result) {
        String data =
                new String(
                        JsonWriter.write(List.of(), true, result.getData()),
                        StandardCharsets.UTF_8);
        List<String> errors =
                result.getErrors().stream()
                        .map(GraphQLError::toSpecification)
                        .map(Object::toString)
                        .sorted()
                        .toList();
        return new Compared(data, errors);
    }
}
