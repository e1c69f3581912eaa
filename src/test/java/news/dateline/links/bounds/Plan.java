package news.dateline.links.bounds;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A plan that was run, as EXPLAIN shows it. */
record Plan(JsonObject root) {

    /** Rows and index entries that the statement looked at, whether it kept them or not. */
    long touched() {
        return Math.round(touched(root));
    }

    private static double touched(JsonObject node) {
        double rows = 0;
        if (node.containsKey("Relation Name") || node.containsKey("Index Name")) {
            rows =
                    node.getDouble("Actual Loops")
                            * (node.getDouble("Actual Rows")
                                    + node.getDouble("Rows Removed by Filter", 0.0)
                                    + node.getDouble("Rows Removed by Index Recheck", 0.0));
        }
        JsonArray inner = node.getJsonArray("Plans", new JsonArray());
        for (int i = 0; i < inner.size(); i++) {
            rows += touched(inner.getJsonObject(i));
        }
        return rows;
    }

    @Override
    public String toString() {
        return root.encodePrettily();
    }
}
