package news.dateline.interchange.load;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.dateline.interchange.Disagreement;
import news.dateline.interchange.export.Export;
import news.dateline.interchange.merge.Summary;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.RandomGraph;
import org.junit.jupiter.api.Assertions;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whatever the order of lines, and however they are parted into loads, the graph is the same. */
class LoadOrderTest {

    private static PlainDatabase database;

    @BeforeContainer
    static void begin() {
        database = PlainDatabase.fresh("load_order");
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void theOutcomeDoesNotDependOnTheOrder(@ForAll long seed) throws Exception {
        RandomGraph graph = new RandomGraph(seed);
        Random random = new Random(seed);
        List<String> lines = new Disagreement(graph, random).lines();

        database.clear();
        load(2_000, lines);
        List<String> expected = database.everything();
        String bundle = export();

        Collections.shuffle(lines, random);
        database.clear();
        load(5 + random.nextInt(30), lines);
        assertSame(expected);

        database.clear();
        load(2_000, graph.entities);
        for (int from = 0; from < lines.size(); ) {
            int to = Math.min(lines.size(), from + 1 + random.nextInt(lines.size()));
            load(10, lines.subList(from, to));
            from = to;
        }
        assertSame(expected);

        database.run(
                "select graph.derive(array(select id from graph.article), array(select id from graph.image),"
                        + " array(select distinct statement_id from graph.evidence), array(select id from graph.entity), '{}')");
        assertSame(expected);

        assertEquals(bundle, export());
        database.clear();
        load(2_000, bundle.lines().toList());
        assertEquals(bundle, export(), "what is written reads the same");
    }

    private static void load(int linesAtOnce, List<String> lines) throws IOException, SQLException {
        String bundle = String.join("\n", lines).replace('\'', '"');
        BundleLoader loader = new BundleLoader(database.source(), linesAtOnce);
        assertEquals(List.of(), loader.load(bundle).problems());
        Summary again = loader.load(bundle).summary();
        Assertions.assertTrue(again.changedNothing(), again::toString);
    }

    private static String export() throws IOException, SQLException {
        StringWriter out = new StringWriter();
        new Export(database.source()).write(out);
        return out.toString();
    }

    private static void assertSame(List<String> expected) {
        List<String> rows = database.everything();
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(rows);
        rows.removeAll(expected);
        assertEquals(List.of(), missing, "missing, but there is " + rows);
        assertEquals(List.of(), rows, "too many");
    }
}
