package news.dateline.links.bounds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.testing.Gql;

/**
 * A list narrowed by filters that no single index answers in the list's order.
 *
 * @param list with all of them
 * @param alone with each of them
 */
record Combination(ListCase list, List<ListCase> alone) {

    /** Filters of the root field or of a field of the first node of its type, Person.mentions. */
    static Combination of(String field, String order, String... filters) {
        ListCase plain =
                field.contains(".") ? ListCase.nested(field, "", 1) : ListCase.root(field, "");
        List<ListCase> alone =
                Stream.of(filters).map(filter -> plain.with("filter: { " + filter + " }")).toList();
        String all = Stream.of(filters).collect(Collectors.joining(", "));
        return new Combination(plain.with("filter: { " + all + " } " + order), alone);
    }

    /** One whose arguments are no filter: an argument of the field, or the parent itself. */
    static Combination ofArguments(String field, String arguments, String counted) {
        ListCase plain = ListCase.nested(field, "", 1);
        return new Combination(plain.with(arguments), List.of(plain.with(counted)));
    }

    /** How many rows the rarest of the filters finds. */
    int rarest() {
        return alone.stream()
                .mapToInt(one -> Gql.ask(one.count()).getInt(one.path() + ".totalCount"))
                .min()
                .orElseThrow();
    }
}
