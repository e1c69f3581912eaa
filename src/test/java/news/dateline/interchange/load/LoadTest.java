package news.dateline.interchange.load;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import news.dateline.interchange.export.Export;
import news.dateline.interchange.input.Source;
import news.dateline.interchange.merge.Summary;
import news.dateline.interchange.values.Problem;
import news.dateline.testing.Archives;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LoadTest {

    private static final String ANN = "{'type':'person','key':'ann','name':'Ann'}";
    private static final String BERLIN =
            "{'type':'place','key':'berlin','name':'Berlin','kind':'CITY','within':'germany'}";
    private static final String GERMANY =
            "{'type':'place','key':'germany','name':'Germany','kind':'COUNTRY'}";

    private static PlainDatabase database;

    @BeforeAll
    static void begin() {
        database = PlainDatabase.fresh("loading");
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private static BundleLoader.Outcome load(int linesAtOnce, String... lines) throws Exception {
        return new BundleLoader(database.source(), linesAtOnce).load(json(lines));
    }

    private static BundleLoader.Outcome loadArchive(int linesAtOnce, String... lines)
            throws Exception {
        return new BundleLoader(database.source(), linesAtOnce).load(String.join("\n", lines));
    }

    private static BundleLoader.Outcome loadWhole(String... lines) throws Exception {
        return new BundleLoader(database.source(), 2).loadWhole(json(lines));
    }

    private static String json(String... lines) {
        return String.join("\n", lines).replace('\'', '"');
    }

    private static List<String> problems(BundleLoader.Outcome outcome) {
        return outcome.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> keys() {
        return database.read(
                "select key from graph.entity union all select key from graph.article order by 1");
    }

    private static String article(String key, String more) {
        return "{'type':'article','key':'"
                + key
                + "','version':1,'language':'en','headline':'H','body':'Ann.','publishedAt':'2020-01-01T00:00:00Z'"
                + more
                + "}";
    }

    private static String export() throws IOException, SQLException {
        StringWriter out = new StringWriter();
        new Export(database.source()).write(out);
        return out.toString();
    }

    private static void assertSame(String expected, String bundle) {
        List<String> missing = new ArrayList<>(expected.lines().toList());
        List<String> more = new ArrayList<>(bundle.lines().toList());
        missing.removeAll(bundle.lines().toList());
        more.removeAll(expected.lines().toList());
        assertEquals(List.of(), missing.stream().limit(2).toList());
        assertEquals(List.of(), more.stream().limit(2).toList());
        assertEquals(expected, bundle);
    }

    @Test
    void aLineWaitsForWhatItNames() throws Exception {
        BundleLoader.Outcome outcome =
                load(1, article("a", ",'dateline':'berlin'"), BERLIN, ANN, GERMANY);
        assertEquals(List.of(), problems(outcome));
        assertEquals(List.of("a", "ann", "berlin", "germany"), keys());
    }

    @Test
    void badLinesAreNamedAndTheRestIsLoaded() throws Exception {
        BundleLoader.Outcome outcome =
                load(
                        2,
                        ANN,
                        "{'type':'person'}",
                        BERLIN,
                        article("a", ""),
                        "",
                        "[]",
                        GERMANY.replace("COUNTRY", "LAND"));
        assertEquals(
                List.of(
                        "line 2, key: is missing",
                        "line 2, name: is missing",
                        "line 6: is not a JSON object, but an array: a bundle has one object per line",
                        "line 7, kind: \"LAND\" is not one of [COUNTRY, REGION, CITY, SITE, BODY_OF_WATER, OTHER]",
                        "line 3, within: nobody defines \"germany\""),
                problems(outcome));
        assertEquals(List.of("a", "ann"), keys());
        assertEquals(4, outcome.summary().refused());
    }

    @Test
    void whereTheDatabaseAloneFindsAFaultTheLineIsFound() throws Exception {
        database.run(
                """
                alter table graph.article add constraint refused check (key <> 'a4') not valid
                """);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            lines.add(article("a" + i, ""));
        }
        BundleLoader.Outcome outcome = load(100, lines.toArray(String[]::new));
        assertEquals(1, outcome.problems().size());
        assertTrue(
                problems(outcome).get(0).startsWith("line 5: the database rejects it: "),
                () -> problems(outcome).toString());
        assertEquals(8, keys().size());
        assertEquals(List.of(), problems(load(100, article("a9", ""))), "the next batch is whole");
        database.run("alter table graph.article drop constraint refused");
    }

    @Test
    void ofAStrictLoadNothingStaysIfAnythingIsWrong() throws Exception {
        assertEquals(
                List.of("line 3, name: is missing"),
                problems(loadWhole(ANN, GERMANY, "{'type':'person','key':'bob'}")));
        assertEquals(List.of(), keys());
        BundleLoader.Outcome outcome =
                loadWhole(ANN, GERMANY, article("a", ""), article("b", ",'publisher':'nobody'"));
        assertEquals(List.of("line 4, publisher: nobody defines \"nobody\""), problems(outcome));
        assertEquals(List.of(), keys());
        assertEquals(List.of(), problems(loadWhole(ANN, BERLIN, GERMANY, article("a", ""))));
        assertEquals(List.of("a", "ann", "berlin", "germany"), keys());
    }

    @Test
    void aLoadThatWasCutOffGoesOn() throws Exception {
        String[] lines = Archives.lines(1, 60);
        loadArchive(25, lines);
        String expected = export();
        clear();
        AtomicInteger batches = new AtomicInteger();
        Report cutsOff =
                new Report() {
                    @Override
                    public void problem(String bundle, Problem problem) {
                        throw new AssertionError(problem);
                    }

                    @Override
                    public void progress(String bundle, int read, long position, long size) {
                        if (batches.incrementAndGet() == 12) {
                            database.run(
                                    "select pg_terminate_backend(pid) from pg_stat_activity"
                                            + " where datname = current_database() and pid <> pg_backend_pid()");
                        }
                    }
                };
        BundleLoader loader = new BundleLoader(database.source(), 25);
        List<Source> sources = List.of(Source.of("archive", String.join("\n", lines)));
        assertThrows(SQLException.class, () -> loader.load(sources, cutsOff));
        Summary rest = loader.load(sources, cutsOff);
        assertTrue(rest.unchanged() >= 11 * 25, rest::toString);
        assertTrue(!rest.changedNothing(), rest::toString);
        assertSame(expected, export());
    }

    @Test
    void twoLoadersAtOnceDoNoHarm() throws Exception {
        List<String> lines = new ArrayList<>(Arrays.asList(Archives.lines(2, 40)));
        loadArchive(2_000, lines.toArray(String[]::new));
        String expected = export();
        clear();
        List<String> others = new ArrayList<>(lines);
        Collections.shuffle(others, new Random(1));
        List<CompletableFuture<BundleLoader.Outcome>> both =
                Stream.of(lines, others)
                        .map(
                                some ->
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    try {
                                                        return loadArchive(
                                                                60, some.toArray(String[]::new));
                                                    } catch (Exception e) {
                                                        throw new IllegalStateException(e);
                                                    }
                                                }))
                        .toList();
        for (CompletableFuture<BundleLoader.Outcome> one : both) {
            assertEquals(List.of(), problems(one.get()));
        }
        assertSame(expected, export());
    }

    @Test
    void entitiesFromBeforeThereWereSourcesHaveOneOfNoName() throws Exception {
        loadArchive(2_000, Archives.lines(3, 20));
        String migration =
                new String(
                        LoadTest.class
                                .getResourceAsStream("/db/migration/V5__sources.sql")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        String backfill =
                migration.substring(
                        migration.indexOf("insert into graph.entity_claim"),
                        migration.indexOf("from graph.entity e;")
                                + "from graph.entity e;".length());
        String expected = export();
        database.run("delete from graph.entity_claim");
        database.run(backfill);
        assertSame(withoutSortNames(expected), withoutSortNames(export()));
    }

    /** What a line says of them goes without saying where they are the names. */
    private static String withoutSortNames(String bundle) {
        return bundle.replaceAll(",\"sortName\":\"[^\"]*\"", "");
    }
}
