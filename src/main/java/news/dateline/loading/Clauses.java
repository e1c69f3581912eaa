package news.dateline.loading;

import java.util.List;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** The clauses that every statement of a list has. */
final class Clauses {

    private Clauses() {}

    /** FROM these items, WHERE all of these predicates hold. */
    @SafeVarargs
    static String from(String items, List<String>... predicates) {
        String where = Stream.of(predicates).flatMap(List::stream).collect(joining(" and "));
        return "from " + items + (where.isEmpty() ? "" : " where " + where);
    }
}
