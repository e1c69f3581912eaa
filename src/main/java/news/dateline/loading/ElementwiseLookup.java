package news.dateline.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;

/**
 * Loads a list with one element for each given value. An invalid value gives null and an error for
 * its element only. Equal values are loaded once.
 */
public final class ElementwiseLookup {

    private ElementwiseLookup() {}

    /**
     * @param find loads the element for a value, or throws an error if the value is invalid
     */
    public static <T> CompletableFuture<DataFetcherResult<List<T>>> find(
            FieldRequest request,
            List<?> values,
            Function<Object, CompletableFuture<? extends T>> find) {
        List<GraphQLError> errors = new ArrayList<>();
        List<CompletableFuture<? extends T>> found = new ArrayList<>();
        Map<Object, Integer> known = new HashMap<>();
        int[] firstAt = new int[values.size()];
        for (Object value : values) {
            int here = found.size();
            firstAt[here] = known.getOrDefault(value, here);
            try {
                found.add(firstAt[here] < here ? found.get(firstAt[here]) : find.apply(value));
                known.putIfAbsent(value, here);
            } catch (ApiError error) {
                errors.add(atElement(request, found.size(), error));
                found.add(CompletableFuture.completedFuture(null));
            }
        }
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(
                        done ->
                                DataFetcherResult.<List<T>>newResult()
                                        .data(new ListWithRepeats<>(elements(found), firstAt))
                                        .errors(errors)
                                        .build());
    }

    private static <T> List<T> elements(List<CompletableFuture<? extends T>> found) {
        List<T> elements = new ArrayList<>(found.size());
        found.forEach(element -> elements.add(element.join()));
        return elements;
    }

    private static GraphQLError atElement(FieldRequest request, int index, ApiError error) {
        return ErrorReport.of(error, request.path().segment(index), request.location());
    }
}
