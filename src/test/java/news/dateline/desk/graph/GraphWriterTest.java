package news.dateline.desk.graph;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import news.dateline.errors.SqlState;
import news.dateline.identity.Author;
import news.dateline.interchange.format.FullBundle;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import news.dateline.storage.Writing;
import news.dateline.testing.Bundles;
import news.dateline.testing.InSession;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lines that are written come to the same rows as lines that are loaded. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class GraphWriterTest {

    private static final String ANN = "{'type':'person','key':'ann','name':'Ann Lee'}";
    private static final String WORKS =
            "{'type':'record','key':'r','origin':'https://example.org/r','affiliations':[{'person':'%s','body':'acme','role':'head','state':'HELD'}]}";
    private static final String ACME =
            "{'type':'organization','key':'acme','name':'Acme','kind':'COMPANY'}";

    private static final Author EVA = new Author("Eva", "user:eva");

    @Inject GraphWriter writer;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static List<BundleLine> lines(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> BundleLine.read(new Line(i + 1, json(texts.get(i)), null)))
                .toList();
    }

    private static String json(String text) {
        return text.startsWith("{'") ? text.replace('\'', '"') : text;
    }

    private Written write(String... texts) {
        return write(List.of(texts));
    }

    private Written write(List<String> texts) {
        return InSession.transaction(() -> writer.write(EVA, lines(texts)));
    }

    private static List<String> written() {
        return PlainDatabase.of(OwnGraph.DATABASE).everything();
    }

    private static List<String> loaded(List<String> texts) throws Exception {
        PlainDatabase loaded = PlainDatabase.fresh("graph_writer");
        new BundleLoader(loaded.source(), 100)
                .load(String.join("\n", texts.stream().map(GraphWriterTest::json).toList()));
        return loaded.everything();
    }

    @Test
    void everyColumnIsWrittenAsItIsLoaded() throws Exception {
        List<String> bundle = FullBundle.text().lines().toList();
        assertEquals(List.of(), write(bundle).problems());
        assertEquals(loaded(bundle), written());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomLinesInRandomGroupsComeToTheSame(long seed) throws Exception {
        Random random = new Random(seed);
        RandomGraph graph = new RandomGraph(seed);
        List<String> all =
                Stream.of(
                                graph.entitiesWithMerges(),
                                graph.visible,
                                graph.hidden,
                                graph.withdrawals)
                        .flatMap(List::stream)
                        .toList();
        List<String> bundle = new ArrayList<>();
        for (String line : all) {
            bundle.add(line);
            if (line.contains("'article'") && random.nextInt(3) == 0) {
                bundle.add(line.replace("'version':1", "'version':2"));
            }
        }
        assertEquals(List.of(), write(graph.entitiesWithMerges()).problems());
        List<String> rest = bundle.subList(graph.entitiesWithMerges().size(), bundle.size());
        for (int from = 0; from < rest.size(); ) {
            int to = Math.min(rest.size(), from + 1 + random.nextInt(4));
            assertEquals(List.of(), write(rest.subList(from, to)).problems());
            from = to;
        }
        assertEquals(loaded(bundle), written());
    }

    @Test
    void goodLinesAreWrittenAndTheOthersNamed() {
        Written written = write(ANN, WORKS.formatted("ann"), ACME, WORKS.formatted("bob"), "{");
        assertEquals(
                Set.of("line 4, affiliations[0].person: nobody defines \"bob\"", "line 5: is not"),
                Set.copyOf(
                        written.problems().stream()
                                .map(Problem::toString)
                                .map(text -> text.replaceAll("(is not) a JSON.*", "$1"))
                                .toList()));
        assertEquals(Set.of(), written.unchanged());
        assertEquals(
                List.of("head"),
                PlainDatabase.of(OwnGraph.DATABASE).read("select role from graph.affiliation"));
    }

    @Test
    void whatSaysNothingNewIsUnchangedAndWhatDiffersIsWarnedOf() {
        String article =
                "{'type':'article','key':'a','version':1,'language':'en','headline':'%s','publishedAt':'2020-01-01T00:00:00Z'}";
        assertEquals(Set.of(), write(ANN, article.formatted("One")).unchanged());
        Written again = write(ANN, article.formatted("One"), article.formatted("Two"));
        assertEquals(Set.of(1, 2, 3), again.unchanged());
        assertEquals(
                List.of(
                        "line 3, version: version 1 of \"a\" is already in the graph and differs in headline; this line is not loaded: give it a higher version"),
                again.warnings().stream().map(Problem::toString).toList());
    }

    @Test
    void aLineThatTheDatabaseRejectsLeavesTheOthers() {
        PlainDatabase database = PlainDatabase.of(OwnGraph.DATABASE);
        database.run(
                "alter table graph.article add constraint refused check (key <> 'b') not valid");
        String article =
                "{'type':'article','key':'%s','version':1,'language':'en','headline':'H','publishedAt':'2020-01-01T00:00:00Z'}";
        Written written = write(ANN, article.formatted("a"), article.formatted("b"), ACME);
        database.run("alter table graph.article drop constraint refused");
        assertEquals(
                List.of("line 3: the database does not accept a value of it"),
                written.problems().stream().map(Problem::toString).toList());
        assertEquals(
                List.of("a"),
                PlainDatabase.of(OwnGraph.DATABASE).read("select key from graph.article"));
        assertEquals(
                List.of("2"),
                PlainDatabase.of(OwnGraph.DATABASE).read("select count(*) from graph.entity"));
    }

    @Test
    void twoWritesInOneTransactionSeeEachOtherAndLeaveNothingStaged() {
        List<Object[]> left =
                InSession.transaction(
                        () ->
                                writer.write(EVA, lines(List.of(ANN, ACME)))
                                        .chain(
                                                () ->
                                                        writer.write(
                                                                EVA,
                                                                lines(
                                                                        List.of(
                                                                                WORKS.formatted(
                                                                                        "ann")))))
                                        .invoke(
                                                written ->
                                                        assertEquals(List.of(), written.problems()))
                                        .chain(GraphWriterTest::staged));
        assertEquals(List.of(), left.stream().map(row -> row[0]).toList());
        assertEquals(
                List.of("1"),
                PlainDatabase.of(OwnGraph.DATABASE).read("select count(*) from graph.affiliation"));
    }

    private static Uni<List<Object[]>> staged() {
        return Writing.rows(
                "select relname::text from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r'"
                        + " and query_to_xml('select 1 from pg_temp.' || relname, true, true, '')::text like '%1%'");
    }

    @Test
    void theHistoryOfArticlesNamesTheAuthor() {
        write(
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','publishedAt':'2020-01-01T00:00:00Z'}");
        assertEquals(
                List.of("Eva"),
                PlainDatabase.of(OwnGraph.DATABASE)
                        .read(
                                "select author_name from graph.article_version where author_id = 'user:eva'"));
    }

    @Test
    void whoRollsBackWritesNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        InSession.transaction(
                                () ->
                                        writer.write(EVA, lines(List.of(ANN)))
                                                .invoke(
                                                        written -> {
                                                            throw new IllegalArgumentException();
                                                        })));
        assertEquals(
                List.of("0"),
                PlainDatabase.of(OwnGraph.DATABASE).read("select count(*) from graph.entity"));
        assertEquals(List.of(), write(ANN).problems());
    }

    @Test
    void waitsForALoadButNotForEver() throws Exception {
        try (Connection load = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = load.createStatement()) {
            load.setAutoCommit(false);
            statement.execute("lock table graph.writing in exclusive mode");
            long start = System.nanoTime();
            RuntimeException late = assertThrows(RuntimeException.class, () -> write(ANN));
            assertEquals("55P03", SqlState.of(late));
            assertTrue(System.nanoTime() - start > 4_000_000_000L);
        }
        assertFalse(write(ANN).unchanged().contains(1));
    }
}
