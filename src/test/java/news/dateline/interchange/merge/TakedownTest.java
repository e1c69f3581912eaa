package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import news.dateline.interchange.format.FullBundle;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A withdrawal leaves of an article what is listed here, and nothing else. */
class TakedownTest {

    private static final Set<String> LEFT =
            Set.of(
                    "arrived_at",
                    "headline = ",
                    "id",
                    "key",
                    "language = und",
                    "published_at",
                    "published_precision = MINUTE",
                    "revision",
                    "seen_from",
                    "seen_version",
                    "updated_at",
                    "version",
                    "withdrawn_at",
                    "withdrawn_reason");

    @Test
    void everyOtherColumnIsEmptyAndEveryOtherTable() throws Exception {
        PlainDatabase database = PlainDatabase.fresh("takedown");
        load(database, FullBundle.text());
        List<String> withdrawals = new ArrayList<>();
        for (String key : database.read("select key from graph.article")) {
            withdrawals.add(
                    "{\"type\":\"withdraw\",\"article\":\"%s\",\"version\":9,\"reason\":\"wrong\"}"
                            .formatted(key));
        }
        load(database, String.join("\n", withdrawals));

        assertEquals(LEFT, filled(database));
        List<String> tables = new ArrayList<>(List.of("graph.image", "graph.depiction"));
        tables.addAll(List.of("graph.article_scope", "graph.quotation_scope"));
        Table.PARTS.forEach(table -> tables.add(table.origin()));
        tables.removeAll(List.of("graph.evidence", "graph.event_report"));
        for (String table : tables) {
            assertEquals(List.of("0"), database.read("select count(*) from " + table), table);
        }
        for (String table : List.of("graph.evidence", "graph.event_report")) {
            assertEquals(
                    List.of(),
                    database.read("select id from " + table + " where article_id is not null"));
        }
        for (Table statement : Table.STATEMENTS) {
            assertEquals(
                    List.of(),
                    database.read(
                            "select id from %s s where not exists (select from graph.evidence e where e.statement_id = abs(s.id))"
                                    .formatted(statement.origin())));
        }
    }

    /** The columns of articles that are not null, with their values if all have the same. */
    private static Set<String> filled(PlainDatabase database) {
        return new TreeSet<>(
                database.read(
                        """
                        select c.key || case when c.key in ('headline', 'language', 'published_precision')
                                             then ' = ' || min(c.value) else '' end
                        from graph.article a cross join jsonb_each_text(to_jsonb(a)) c
                        where c.value is not null
                        group by c.key, case when c.key in ('headline', 'language', 'published_precision') then c.value end
                        """));
    }

    private static void load(PlainDatabase database, String bundle) throws Exception {
        assertEquals(List.of(), new BundleLoader(database.source()).load(bundle).problems());
    }
}
