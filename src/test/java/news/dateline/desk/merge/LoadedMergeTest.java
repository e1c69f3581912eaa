package news.dateline.desk.merge;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.interchange.values.Problem;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Merges that were loaded, as the desk finds and undoes them. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class LoadedMergeTest {

    private static final String ANNE = Bundles.entityId("Person", "anne");

    @BeforeEach
    void begin() {
        Bundles.clear();
        load(
                """
                {'type':'person','key':'ann','name':'Ann Lee'}
                {'type':'person','key':'anne','name':'Anne Lee'}
                """);
    }

    private static void load(String lines) {
        assertEquals(List.of(), Bundles.load(lines.replace('\'', '"')).problems());
    }

    /** Nothing could be later, so nobody could take it back. */
    @Test
    void theLastMomentIsNoAsOf() {
        String line = "{\"type\":\"merge\",\"from\":\"anne\",\"into\":\"ann\",\"asOf\":\"%s\"}";
        assertEquals(
                List.of("asOf"),
                Bundles.load(line.formatted("9999-12-31T23:59:59.999999Z")).problems().stream()
                        .map(Problem::field)
                        .toList());
        load(line.formatted("9999-12-30"));
        assertEquals(
                List.of(),
                Desk.EDITOR
                        .mutate("undoMerge", Map.of("id", ANNE), "{ userErrors { message } }")
                        .getList("userErrors"));
    }

    @Test
    void theDeskFindsASurvivorThatReadersDoNotSee() {
        load(
                """
                {'type':'person','key':'c','name':'C'}
                {'type':'person','key':'d','name':'D'}
                {'type':'merge','from':'c','into':'d'}
                """);
        assertEquals(
                List.of("D"),
                Desk.EDITOR
                        .send(
                                "{ deskEntities(filter: { ids: [\"%s\"] }) { nodes { name } } }"
                                        .formatted(Bundles.entityId("Person", "c")),
                                Map.of())
                        .getList("data.deskEntities.nodes.name"));
    }
}
