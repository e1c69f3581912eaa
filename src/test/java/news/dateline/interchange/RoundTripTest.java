package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Nothing is lost between the tables and a bundle: not one column. */
class RoundTripTest {

    /** What the sample has none of. */
    private static final String MORE =
            """
            {'type':'organization','key':'rt-o','name':'Ocean Desk','kind':'NEWS_AGENCY'}
            {'type':'place','key':'rt-l','name':'Harbour','kind':'SITE','location':{'latitude':1.5,'longitude':2.5}}
            {'type':'person','key':'rt-p','name':'Ann Lee',
             'born':{'at':'1970-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
             'died':{'at':'2024-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}
            {'type':'event','key':'rt-e','name':'Harbour talks','kind':'TALKS'}
            {'type':'article','key':'rt-a','version':1,'language':'en','headline':'H','body':'Ann Lee spoke.',
             'publishedAt':'2025-01-01T00:00:00Z','internalNote':'Slug: talks','license':'https://example.org/l',
             'sources':[{'organization':'rt-o','role':'WIRE','url':'https://example.org/s'}],
             'images':[{'key':'rt-i','caption':'Ann said yes.',
                'takenAt':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}],
             'quotations':[{'key':'q','form':'INDIRECT','text':'yes','field':'CAPTION','index':0,
                'spans':[{'start':9,'end':12,'verbatim':false}],'speaker':'rt-p',
                'saidAt':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'}}],
             'reports':[{'event':'rt-e','status':'PAST',
                'starts':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'ends':{'at':'2026-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}],
             'affiliations':[{'person':'rt-p','body':'rt-o','role':'head','state':'FORMER',
                'asOf':{'at':'2025-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'since':{'at':'2020-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'until':{'at':'2024-01-01T01:02:00Z','precision':'MINUTE','text':'that night'},
                'evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]},
               {'person':'rt-p','body':'rt-o','role':'deputy','state':'FORMER',
                'since':{'earliest':'2000-01-01','latest':'2000-12-31','precision':'YEAR'},
                'evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}]}
            {'type':'withdraw','article':'rt-a','version':2,'at':'2999-01-01T00:00:00Z','reason':'wrong',
             'wasVisible':true}
            """;

    private static final Pattern SEEN = Pattern.compile("\"seen_from\": \"[^\"]*\"");

    private static PlainDatabase database;

    @BeforeAll
    static void load() throws Exception {
        database = PlainDatabase.fresh("round_trip");
        try (InputStream sample =
                RoundTripTest.class.getResourceAsStream("/sample/korea-russia.jsonl")) {
            load(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
        load(MORE.replace('\'', '"').replaceAll("\n +", ""));
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
            String name = table.name().toLowerCase(java.util.Locale.ROOT);
            if (database.read("select to_regclass('graph." + name + "')::text").get(0) == null) {
                continue;
            }
            for (String column : table.columns()) {
                if (database.read("select count(" + column + ") from graph." + name)
                        .equals(List.of("0"))) {
                    empty.add(name + "." + column);
                }
            }
        }
        assertEquals(List.of(), empty);
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
