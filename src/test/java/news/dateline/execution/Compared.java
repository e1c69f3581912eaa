package news.dateline.execution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import news.dateline.errors.ErrorReport;
import news.dateline.json.JsonWriter;

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
                        .map(Compared::specification)
                        .map(Object::toString)
                        .sorted()
                        .toList();
        return new Compared(data, errors);
    }

    /** Without the place of a missing value, which graphql-java does not say and Dateline does. */
    private static Map<String, Object> specification(GraphQLError error) {
        Map<String, Object> specification = new TreeMap<>(error.toSpecification());
        if (ErrorReport.NO_VALUE.equals(error.getMessage())) {
            specification.remove("locations");
        }
        return specification;
    }
}
