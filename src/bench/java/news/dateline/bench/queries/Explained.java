package news.dateline.bench.queries;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonObject;
import news.dateline.links.bounds.Plan;

/** A statement that Dateline sent, and the plan as it ran. */
record Explained(String sql, Plan plan) {

    /** Readers' statements name views of this schema; bodies of functions do not. */
    private static final String READERS = "readable.";

    private static final String BEGINNING = " plan:\n";
    private static final String END = "\n}'";

    /** All that auto_explain told of, as the client of PostgreSQL logs its notices. */
    static List<Explained> in(String log) {
        List<Explained> found = new ArrayList<>();
        int at = log.indexOf(BEGINNING);
        while (at >= 0) {
            int begin = at + BEGINNING.length();
            int end = log.indexOf(END, begin);
            Explained one = of(new JsonObject(log.substring(begin, end + END.length() - 1)));
            if (one.sql.contains(READERS)) {
                found.add(one);
            }
            at = log.indexOf(BEGINNING, end);
        }
        return found;
    }

    private static Explained of(JsonObject notice) {
        return new Explained(
                notice.getString("Query Text"), new Plan(notice.getJsonObject("Plan")));
    }

    long touched() {
        return plan.touched();
    }

    long rows() {
        return plan.rows();
    }
}
