package news.dateline.visibility;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;

/** The ids in a random graph that readers are shown nothing for. */
final class HiddenIds {

    private static final int ARTICLES = 12;
    private static final int EACH = 5;

    /** Of a kind that an article brings along: each is tried with each filter. */
    private static final int MOST = 5;

    /** Of what an article brings along, the kinds that have a filter by id. */
    private static final Map<String, String> TABLES =
            Map.of("Mention", "mention", "Quotation", "quotation");

    /** Those of working copies first, so that some are kept. */
    private static final String ROWS =
            """
            select (r ->> 'id')::bigint from graph.working_copy, jsonb_array_elements(rows -> '%1$s') r
            union all
            select id from graph.%1$s
            """;

    private static final int NODES_AT_ONCE = 100;

    private HiddenIds() {}

    /** Of all ids that the graph's lines can have, those that a reader is shown nothing for. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < ARTICLES + EACH; i++) {
            all.add(Bundles.articleId("a" + i));
        }
        for (int i = 0; i < EACH; i++) {
            all.add(Bundles.entityId("Person", "p" + i));
            all.add(Bundles.entityId("Organization", "o" + i));
            all.add(Bundles.entityId("Place", "c" + i));
            all.add(Bundles.entityId("Event", "e" + i));
        }
        all.add(Bundles.entityId("Person", "unseen-p"));
        all.add(Bundles.entityId("Organization", "unseen-o"));
        all.add(Bundles.entityId("Place", "unseen-c"));
        all.add(Bundles.entityId("Event", "unseen-e"));
        all.addAll(idsOfRows());
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < all.size(); i += NODES_AT_ONCE) {
            hidden.addAll(hiddenOf(all.subList(i, Math.min(i + NODES_AT_ONCE, all.size()))));
        }
        Map<String, Integer> kept = new HashMap<>();
        return hidden.stream()
                .filter(
                        id -> {
                            String type = GlobalId.decode(id).type();
                            return !TABLES.containsKey(type)
                                    || kept.merge(type, 1, Integer::sum) <= MOST;
                        })
                .toList();
    }

    private static List<String> idsOfRows() {
        List<String> ids = new ArrayList<>();
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                try (ResultSet rows = statement.executeQuery(ROWS.formatted(table.getValue()))) {
                    while (rows.next()) {
                        ids.add(GlobalId.encode(table.getKey(), rows.getLong(1)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private static List<String> hiddenOf(List<String> all) {
        List<Map<String, Object>> nodes =
                Gql.ask(
                                "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
                                Map.of("ids", all))
                        .getList("data.nodes");
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (nodes.get(i) == null || nodes.get(i).get("__typename").equals("Tombstone")) {
                hidden.add(all.get(i));
            }
        }
        return hidden;
    }
}
