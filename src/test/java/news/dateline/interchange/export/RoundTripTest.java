package news.dateline.interchange.export;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import news.dateline.interchange.format.FullBundle;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Nothing is lost between the tables and a bundle: not one column. */
class RoundTripTest {

    /** What the loader, or the database, makes of other columns. */
    private static final String DERIVED =
            """
            entity: publishes_from revision visible_from
            entity_name: visible_from
            article: arrived_at revision seen_from seen_version updated_at visible_until withdrawn_at withdrawn_reason
            credit: agent_kind visible_until
            article_source: visible_until
            subject: listed_id visible_until
            correction: visible_until
            image: visible_from visible_until
            article_image: visible_until
            depiction: again entity_kind visible_from
            mention: entity_kind unlisted visible_until
            quotation: said_to_kind speaker_kind visible_until
            affiliation: body_kind sort_key visible_from visible_until
            relationship: visible_from
            participation: agent_kind on_behalf_kind visible_from
            event_place: visible_from
            event_link: visible_from
            event_report: current_from current_until starts_key unlisted visible_until
            evidence: given unlisted visible_until
            retraction: entities statement_id
            """;

    private static final Pattern SEEN = Pattern.compile("\"seen_from\": \"[^\"]*\"");

    private static PlainDatabase database;

    @BeforeAll
    static void load() throws Exception {
        database = PlainDatabase.fresh("round_trip");
        load(FullBundle.text());
    }

    private static void load(String bundle) throws IOException, SQLException {
        assertEquals(List.of(), new BundleLoader(database.source(), 2_000).load(bundle).problems());
    }

    private static String export() throws IOException, SQLException {
        StringWriter out = new StringWriter();
        new Export(database.source()).write(out);
        return out.toString();
    }

    /** When readers first saw what was withdrawn is told as whether they did. */
    private static List<String> everything() {
        return database.everything().stream()
                .map(
                        row ->
                                row.contains("\"withdrawn_at\": \"")
                                        ? SEEN.matcher(row).replaceAll("")
                                        : row)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void everyColumnHasAValueSomewhere() {
        List<String> empty = new ArrayList<>();
        for (Table table : Table.values()) {
            for (String column : table.sqlNames()) {
                if (table.isStored()
                        && database.read("select count(" + column + ") from " + table.origin())
                                .equals(List.of("0"))) {
                    empty.add(table.sqlName() + "." + column);
                }
            }
        }
        assertEquals(List.of(), empty);
    }

    /** A new column is loaded, or it is derived: then it is one more of these. */
    @Test
    void everyColumnIsDeclaredOrDerived() {
        StringBuilder derived = new StringBuilder();
        for (Table table : Table.values()) {
            List<String> columns = table.isStored() ? columnsOf(table) : List.of();
            if (!columns.isEmpty()) {
                derived.append("%s: %s%n".formatted(table.sqlName(), String.join(" ", columns)));
            }
        }
        assertEquals(DERIVED, derived.toString());
    }

    private static List<String> columnsOf(Table table) {
        List<String> columns =
                database.read(
                        "select column_name from information_schema.columns where table_schema = 'graph'"
                                + " and table_name = '%s' order by 1".formatted(table.sqlName()));
        columns.removeAll(table.sqlNames());
        return columns;
    }

    @Test
    void tablesAreTheSameAfterExportAndLoad() throws Exception {
        List<String> before = everything();
        String bundle = export();
        database.clear();
        load(bundle);
        List<String> after = everything();
        List<String> lost = new ArrayList<>(before);
        lost.removeAll(after);
        after.removeAll(before);
        assertEquals(List.of(), lost, "there is instead " + after);
        assertEquals(List.of(), after);
    }
}
