package news.dateline.links.bounds;

import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A plan that was run, as EXPLAIN shows it. */
public record Plan(JsonObject root) {

    /** Rows and index entries that the statement looked at, whether it kept them or not. */
    public long touched() {
        return Math.round(touched(root));
    }

    /**
     * Blocks of tables and indexes that the statement looked at: what it passed over counts too.
     */
    public long blocks() {
        return root.getLong("Shared Hit Blocks") + root.getLong("Shared Read Blocks");
    }

    /** Rows that the statement gave. */
    public long rows() {
        return Math.round(rows(root));
    }

    /** Of how many parents it read a list: the rows of {@code unnest(ids) p}. */
    public long parents() {
        return nodes(root)
                .filter(node -> "p".equals(node.getString("Alias")))
                .filter(node -> "unnest".equals(node.getString("Function Name")))
                .mapToLong(node -> Math.round(rows(node)))
                .max()
                .orElse(1);
    }

    /** The most rows that one of its aggregates took in: those that a count counts. */
    public long counted() {
        return nodes(root)
                .filter(node -> "Aggregate".equals(node.getString("Node Type")))
                .flatMap(Plan::inner)
                .mapToLong(node -> Math.round(rows(node)))
                .max()
                .orElse(0);
    }

    private static double touched(JsonObject root) {
        return nodes(root)
                .filter(node -> node.containsKey("Relation Name") || node.containsKey("Index Name"))
                .mapToDouble(Plan::lookedAt)
                .sum();
    }

    private static double lookedAt(JsonObject node) {
        return rows(node)
                + node.getDouble("Actual Loops")
                        * (node.getDouble("Rows Removed by Filter", 0.0)
                                + node.getDouble("Rows Removed by Index Recheck", 0.0));
    }

    private static double rows(JsonObject node) {
        return node.getDouble("Actual Loops") * node.getDouble("Actual Rows");
    }

    private static Stream<JsonObject> nodes(JsonObject node) {
        return Stream.concat(Stream.of(node), inner(node).flatMap(Plan::nodes));
    }

    private static Stream<JsonObject> inner(JsonObject node) {
        JsonArray plans = node.getJsonArray("Plans", new JsonArray());
        return plans.stream().map(JsonObject.class::cast);
    }

    @Override
    public String toString() {
        return root.encodePrettily();
    }
}
