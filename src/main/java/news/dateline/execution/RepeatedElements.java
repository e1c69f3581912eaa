package news.dateline.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import graphql.GraphQLError;
import news.dateline.errors.CodedError;

/**
 * The elements of lists that are equal to an earlier element of the same list. The first one is
 * completed once, and then also used for the others.
 */
final class RepeatedElements {

    private final List<Repeat> all = new ArrayList<>();

    private record Repeat(ResultList list, int first, int at) {}

    void add(ResultList list, int first, int at) {
        all.add(new Repeat(list, first, at));
    }

    int size() {
        return all.size();
    }

    /**
     * Copies the completed elements. An error in the first element is repeated for each of the
     * others.
     *
     * @param add receives the errors of the others
     */
    void put(List<GraphQLError> errors, Consumer<GraphQLError> add) {
        Map<List<Object>, List<CodedError>> below = byElement(errors);
        for (Repeat one : all) {
            one.list().slots()[one.at()] = one.list().slots()[one.first()];
            if (!below.isEmpty()) {
                List<Object> first = one.list().path(one.first()).toList();
                below.getOrDefault(first, List.of())
                        .forEach(error -> add.accept(again(error, first.size() - 1, one.at())));
            }
        }
    }

    /** The errors by the path of the list element that contains them. */
    private static Map<List<Object>, List<CodedError>> byElement(List<GraphQLError> errors) {
        Map<List<Object>, List<CodedError>> below = new HashMap<>();
        for (GraphQLError error : errors) {
            List<Object> path = error.getPath();
            if (error instanceof CodedError coded && path != null) {
                for (int i = 0; i < path.size(); i++) {
                    if (path.get(i) instanceof Integer) {
                        below.computeIfAbsent(
                                        List.copyOf(path.subList(0, i + 1)),
                                        some -> new ArrayList<>())
                                .add(coded);
                    }
                }
            }
        }
        return below;
    }

    private static CodedError again(CodedError error, int segment, int at) {
        List<Object> here = new ArrayList<>(Objects.requireNonNull(error.path()));
        here.set(segment, at);
        return new CodedError(error.message(), here, error.places(), error.code(), error.details());
    }
}
