package news.dateline.execution;

import java.util.ArrayList;
import java.util.List;

import graphql.GraphQLError;
import news.dateline.errors.CodedError;

/**
 * Elements of lists that are the same as an earlier one of the same list. That one is filled, once;
 * when it is whole, it is put where the others stand.
 */
final class Repeats {

    private final List<Repeat> all = new ArrayList<>();

    private record Repeat(Elements list, int first, int at) {}

    void add(Elements list, int first, int at) {
        all.add(new Repeat(list, first, at));
    }

    int size() {
        return all.size();
    }

    /** What failed in the first failed in each. */
    void put(List<GraphQLError> errors) {
        List<GraphQLError> ofFirsts = List.copyOf(errors);
        for (Repeat one : all) {
            one.list().slots()[one.at()] = one.list().slots()[one.first()];
            if (!ofFirsts.isEmpty()) {
                List<Object> first = one.list().path(one.first()).toList();
                ofFirsts.forEach(error -> again(error, first, one.at(), errors));
            }
        }
    }

    private static void again(
            GraphQLError error, List<Object> first, int at, List<GraphQLError> errors) {
        List<Object> path = error.getPath();
        if (error instanceof CodedError coded
                && path != null
                && path.size() >= first.size()
                && path.subList(0, first.size()).equals(first)) {
            List<Object> here = new ArrayList<>(path);
            here.set(first.size() - 1, at);
            errors.add(
                    new CodedError(
                            coded.message(), here, coded.places(), coded.code(), coded.details()));
        }
    }
}
