package news.dateline.links.bounds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of the API that is asked for with certain arguments.
 *
 * @param on whose field it is, {@code Query} for a root field
 * @param parents of how many parents it is asked at once; the first is where most is
 */
record ListCase(String on, String field, String arguments, int parents) {

    private static final String VARIABLES =
            "query ($first: Int, $after: String, $last: Int, $before: String) ";

    static ListCase root(String field, String arguments) {
        return new ListCase("Query", field, MadeIds.resolve(arguments), 1);
    }

    static ListCase nested(String coordinates, String arguments, int parents) {
        String[] parts = coordinates.split("\\.");
        return new ListCase(parts[0], parts[1], MadeIds.resolve(arguments), parents);
    }

    ListCase with(String otherArguments) {
        return new ListCase(on, field, MadeIds.resolve(otherArguments), parents);
    }

    String query() {
        return VARIABLES
                + in(
                        field
                                + "(first: $first, after: $after, last: $last, before: $before "
                                + arguments
                                + ") { nodes { __typename } pageInfo { startCursor } }");
    }

    String count() {
        return in(field + "(first: 1 " + arguments + ") { totalCount }");
    }

    private String in(String selection) {
        return on.equals("Query")
                ? "{ " + selection + " }"
                : "{ nodes(ids: [" + ids() + "]) { ... on " + on + " { " + selection + " } } }";
    }

    private String ids() {
        return IntStream.rangeClosed(1, parents)
                .mapToObj(i -> '"' + MadeIds.of(on, on.equals("Article") ? i + 53 : i) + '"')
                .collect(Collectors.joining(", "));
    }

    /** Where the connection stands in the answer, the first parent's. */
    String path() {
        return on.equals("Query") ? "data." + field : "data.nodes[0]." + field;
    }

    @Override
    public String toString() {
        return on + "." + field + "(" + arguments + ") x" + parents;
    }

    static List<ListCase> of(String on, String field, List<String> arguments, int parents) {
        return arguments.stream()
                .map(some -> new ListCase(on, field, MadeIds.resolve(some), parents))
                .toList();
    }
}
