package news.dateline.testing;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;

import news.dateline.interchange.export.Export;
import news.dateline.interchange.load.BundleLoader;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Compares a graph with what a load of its export gives, row for row. */
public final class RoundTrip {

    private RoundTrip() {}

    public static void assertExportGivesItBack(PlainDatabase database) throws Exception {
        StringWriter bundle = new StringWriter();
        new Export(database.source()).write(bundle);
        PlainDatabase loaded = PlainDatabase.fresh("desk_round_trip");
        assertEquals(
                List.of(),
                new BundleLoader(loaded.source(), 100).load(bundle.toString()).problems());
        List<String> here = told(database);
        List<String> there = told(loaded);
        assertEquals(left(there, here), left(here, there));
        assertEquals(there.size(), here.size());
    }

    /** When readers first saw what was withdrawn is told as whether they did. */
    private static List<String> told(PlainDatabase database) {
        return database.everything().stream()
                .map(
                        row ->
                                row.contains("\"withdrawn_at\": \"")
                                        ? row.replaceAll("\"seen_from\": \"[^\"]*\"", "")
                                        : row)
                .toList();
    }

    private static List<String> left(List<String> rows, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }
}
