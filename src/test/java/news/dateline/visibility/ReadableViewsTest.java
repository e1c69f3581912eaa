package news.dateline.visibility;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whoever can run any SQL as the role of readers finds neither a word nor an id of what is hidden,
 * in any view or function of the schema "readable". A new view is tried too; a new function has to
 * be added here.
 */
class ReadableViewsTest {

    private static final String DATABASE = "readable_views";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{4,}");

    /** A withdrawn article's id and its reason are what a tombstone shows. */
    private static final String TOMBSTONE = "tombstone";

    /**
     * What a visible article states about an event that is hidden: readers come to it through the
     * event alone, and a look-up of the event for each row would slow these lists down. Ids of
     * merged entities lead to survivors that readers see.
     */
    private static final Map<String, String> SHOW_ITS_NUMBER =
            Map.of(
                    "participation",
                    "event_id",
                    "event_place",
                    "event_id",
                    "event_link",
                    "from_id",
                    "merged_entity",
                    "id");

    /** Changes that tell readers of what they have seen, and do not see any more. */
    private static final String WITHDRAWN = "\"kind\": \"WITHDRAWN\"";

    private static PlainDatabase database;
    private static final Set<String> hiddenIds = new HashSet<>();

    @BeforeAll
    static void load() throws Exception {
        database = PlainDatabase.fresh(DATABASE);
        database.run("grant usage on schema readable to " + TestServer.READER);
        database.run("grant select on all tables in schema readable to " + TestServer.READER);
        Instant soon = Instant.now().plusSeconds(4);
        List<String> lines = new ArrayList<>(HiddenBundle.visible());
        lines.addAll(HiddenBundle.unseen());
        lines.addAll(HiddenBundle.hidden("draft", ",'status':'DRAFT'"));
        lines.addAll(HiddenBundle.hidden("embargoed", ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        lines.addAll(HiddenBundle.hidden("withdrawn", ""));
        lines.addAll(HiddenBundle.hidden("ended", ""));
        BundleLoader loader = new BundleLoader(database.source());
        for (String line : lines) {
            load(loader, line);
        }
        load(loader, HiddenBundle.withdrawal("withdrawn", "2021-01-01T00:00:00Z"));
        load(loader, HiddenBundle.withdrawal("withdrawn-of-v", "2021-01-01T00:00:00Z"));
        load(loader, HiddenBundle.withdrawal("gone-v", "2021-01-01T00:00:00Z"));
        load(loader, HiddenBundle.withdrawal("ended", soon.toString()));
        load(loader, HiddenBundle.withdrawal("ended-of-v", soon.toString()));
        Thread.sleep(Math.max(0, soon.toEpochMilli() - System.currentTimeMillis() + 100));
        // The next load carries out what is due.
        load(loader, "{'type':'person','key':'late','name':'late'}");
        database.read("select graph.number_changes(100000)");
        for (String table : tablesWith("visible_from")) {
            boolean ends = tablesWith("visible_until").contains(table);
            hiddenIds.addAll(
                    database.read(
                            "select id from graph.%s where visible_from is null or visible_from > now()%s"
                                    .formatted(table, ends ? " or visible_until <= now()" : "")));
        }
    }

    private static void load(BundleLoader loader, String line) throws Exception {
        assertEquals(List.of(), loader.load(line.replace('\'', '"')).problems(), line);
    }

    /** Those whose rows have an id. */
    private static List<String> tablesWith(String column) {
        return database.read(
                "select table_name from information_schema.columns where table_schema = 'graph' and column_name = '"
                        + column
                        + "' intersect select table_name from information_schema.columns where table_schema = 'graph' and column_name = 'id'"
                        + " except select 'entity_name'");
    }

    @Test
    void manyThingsAreHidden() {
        assertTrue(hiddenIds.size() > 50, hiddenIds.toString());
        assertEquals(
                List.of("EVENT", "ORGANIZATION", "PERSON", "PLACE"),
                database.read(
                        "select distinct kind from graph.entity where visible_from is null order by 1"));
        assertFalse(
                database.read(
                                "select word from graph.entity_word where word = '"
                                        + HiddenBundle.SECRET
                                        + "'")
                        .isEmpty());
    }

    @TestFactory
    List<DynamicTest> everyViewHidesThem() {
        List<String> views =
                database.read(
                        "select relname from pg_class where relnamespace = 'readable'::regnamespace and relkind in ('r', 'v', 'm', 'f', 'p') order by 1");
        assertTrue(views.contains("entity_word"), views.toString());
        return views.stream()
                .map(view -> DynamicTest.dynamicTest(view, () -> hidesThem(view)))
                .toList();
    }

    private static void hidesThem(String view) throws SQLException {
        String left = SHOW_ITS_NUMBER.getOrDefault(view, "");
        List<String> rows =
                read(
                        "select (to_jsonb(v) - '{%s}'::text[])::text from readable.%s v"
                                .formatted(left, view));
        if (view.equals("scope_size")) {
            assertEquals(List.of(), rows, "small sizes are not shown");
            return;
        }
        assertFalse(rows.isEmpty(), "nothing to be seen at all");
        for (String row : rows) {
            assertFalse(row.toLowerCase(Locale.ROOT).contains(HiddenBundle.SECRET), row);
            Matcher number = NUMBER.matcher(row);
            while (!view.equals(TOMBSTONE) && !row.contains(WITHDRAWN) && number.find()) {
                assertFalse(hiddenIds.contains(number.group()), number.group() + " in " + row);
            }
        }
    }

    @Test
    void everyFunctionHidesThem() throws SQLException {
        assertEquals(
                List.of("readable.with_parts(bigint)", "readable.word_target(text)"),
                read(
                        "select oid::regprocedure::text from pg_proc where pronamespace = 'readable'::regnamespace order by 1"));
        for (String id : hiddenIds) {
            assertEquals(List.of("{}"), read("select readable.with_parts(" + id + ")"));
        }
        assertEquals(
                List.of("i"),
                read("select provolatile from pg_proc where proname = 'word_target'"),
                "reads no table");
    }

    /** Filters find the visible by the names that the hidden have, too. */
    @Test
    void namesOfTheVisibleAreThere() throws SQLException {
        assertEquals(
                List.of("6"),
                read(
                        "select count(distinct v.entity_id) from readable.entity_word v where word = 'open'"));
        assertEquals(
                read("select id from readable.entity order by 1"),
                read("select distinct entity_id from readable.entity_words order by 1"));
    }

    private static List<String> read(String sql) throws SQLException {
        try (Connection connection = TestServer.connectAsReader(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
