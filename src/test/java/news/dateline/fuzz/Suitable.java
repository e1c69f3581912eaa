package news.dateline.fuzz;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import news.dateline.entity.GlobalId;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;

/** Ids of what a mutation can be applied to now, so that random ones succeed now and then. */
final class Suitable {

    private static final String DRAFT =
            "select 'Article', article_id from graph.working_copy where line is not null";
    private static final String PUBLISHED =
            "select 'Article', id from graph.article where withdrawn_at is null and visible_from is not null";
    private static final String WAITING =
            "select 'Suggestion', id from graph.suggestion where status = 'WAITING'";

    private static final String WEBHOOK = "select 'Webhook', id from graph.webhook";

    private static final String BEARER =
            "(select entity_id from graph.mention where entity_kind = 'PERSON' group by 1 order by count(*) desc, 1 limit 1)";

    private static final Map<String, String> SQL =
            Map.ofEntries(
                    Map.entry("publishArticle", DRAFT),
                    Map.entry("scheduleArticle", DRAFT),
                    Map.entry("annotateArticle", DRAFT),
                    Map.entry("discardDraft", DRAFT),
                    Map.entry("unscheduleArticle", DRAFT + " and status = 'SCHEDULED'"),
                    Map.entry("correctArticle", PUBLISHED),
                    Map.entry("withdrawArticle", PUBLISHED),
                    Map.entry(
                            "restoreArticle",
                            PUBLISHED
                                    + " and id not in (select article_id from graph.working_copy where line is not null)"),
                    Map.entry("acceptSuggestions", WAITING),
                    Map.entry("rejectSuggestions", WAITING),
                    Map.entry(
                            "mergeEntities",
                            "select 'Person', id from graph.entity where kind = 'PERSON'"),
                    Map.entry(
                            "undoMerge",
                            "select initcap(e.kind), e.id from graph.entity_merge m join graph.entity e using (id) where m.survivor_id is not null"),
                    Map.entry("retryWebhook", WEBHOOK),
                    Map.entry("deleteWebhook", WEBHOOK),
                    Map.entry("updateWebhook", WEBHOOK),
                    Map.entry("testWebhook", WEBHOOK),
                    Map.entry("updateWebhook.nodes", PUBLISHED),
                    Map.entry("createWebhook.nodes", PUBLISHED),
                    Map.entry("splitEntity", "select 'Person', " + BEARER),
                    Map.entry(
                            "splitEntity.mentions",
                            "select 'Mention', id from graph.mention where entity_id = " + BEARER),
                    Map.entry(
                            "splitEntity.into",
                            "select 'Person', id from graph.entity where kind = 'PERSON' and id <> "
                                    + BEARER),
                    Map.entry(
                            "retractStatement",
                            "select 'Affiliation', id from graph.affiliation where visible_from is not null union"
                                    + " select 'Participation', id from graph.participation where visible_from is not null"),
                    Map.entry(
                            "restoreStatement",
                            "select initcap(kind), statement_id from graph.retraction where retracted and kind in ('AFFILIATION', 'PARTICIPATION')"));

    private Suitable() {}

    /** None for a mutation that is not listed. Some fields of it have others than the rest. */
    static List<String> ids(String mutation, String field) {
        String sql = SQL.getOrDefault(mutation + "." + field, SQL.get(mutation));
        List<String> ids = new ArrayList<>();
        if (sql == null) {
            return ids;
        }
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql + " order by 2")) {
            while (rows.next()) {
                if (rows.getObject(2) != null) {
                    ids.add(GlobalId.encode(rows.getString(1), rows.getLong(2)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }
}
