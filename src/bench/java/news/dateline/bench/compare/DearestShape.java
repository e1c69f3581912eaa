package news.dateline.bench.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A selection that is made as dear as the limits allow.
 *
 * @param type of the things whose field it is, or {@code root}
 */
record DearestShape(String name, String type, String selection) {

    /** How far the limits of aliases and root fields let one repeat a selection. */
    static final int MOST_REPEATED = 20;

    static final int MOST_THINGS = 100;

    private static final String ROOT = "root";
    private static final int LARGEST_PAGE = 100;

    private static final List<String> VARIABLES = List.of("one", "two", "ten", "hundred", "places");

    static List<DearestShape> all() throws IOException {
        List<DearestShape> shapes = new ArrayList<>();
        for (String line : Question.resource("/dearest/shapes.txt").split("\n")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("\\s*\\|\\s*", 3);
                shapes.add(new DearestShape(parts[0], parts[1], parts[2]));
            }
        }
        return shapes;
    }

    boolean isRoot() {
        return type.equals(ROOT);
    }

    /** With other arguments each time: what is equal is read once. */
    String document(int repeated) {
        String fields =
                IntStream.range(0, repeated)
                        .mapToObj(i -> "a" + i + ": " + selection(LARGEST_PAGE - i))
                        .collect(Collectors.joining(" "));
        String declared =
                VARIABLES.stream()
                        .filter(name -> selection.contains("$" + name))
                        .map(name -> "$" + name + ": [ID!]")
                        .collect(Collectors.joining(", "));
        if (isRoot()) {
            return "query"
                    + (declared.isEmpty() ? "" : "(" + declared + ")")
                    + " { "
                    + fields
                    + " }";
        }
        return "query($ids: [ID!]!"
                + (declared.isEmpty() ? "" : ", " + declared)
                + ") { nodes(ids: $ids) { ... on "
                + type
                + " { "
                + fields
                + " } } }";
    }

    private String selection(int first) {
        return selection.replace("{first}", Integer.toString(first));
    }
}
