package news.dateline.desk.merge;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class UndoMergeTest {

    private static final String ERRORS = "{ userErrors { code message field } }";
    private static final String ANN = Bundles.entityId("Person", "ann");
    private static final String ANNE = Bundles.entityId("Person", "anne");

    private static JsonPath mutate(String mutation, Map<String, ?> input) {
        return Desk.EDITOR.mutate(mutation, input, ERRORS);
    }

    @Test
    void whatPreventsItIsTold() {
        Bundles.clear();
        Bundles.load(
                "{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann\"}",
                "{\"type\":\"person\",\"key\":\"anne\",\"name\":\"Anne\",\"wikidataId\":\"Q2\"}",
                "{\"type\":\"merge\",\"from\":\"anne\",\"into\":\"ann\",\"asOf\":\"2026-01-01\"}");
        JsonPath taken = mutate("updatePerson", Map.of("id", ANN, "wikidataId", "Q2"));
        assertEquals(List.of(), taken.getList("userErrors"));
        JsonPath refused = mutate("undoMerge", Map.of("id", ANNE));
        assertEquals(List.of("INVALID"), refused.getList("userErrors.code"));
        assertEquals(List.of("id"), refused.getList("userErrors[0].field"));
        assertEquals(
                "wikidataId: is that of \"ann\" already",
                refused.getString("userErrors[0].message"));
        mutate("updatePerson", Map.of("id", ANN, "wikidataId", "Q1"));
        assertEquals(List.of(), mutate("undoMerge", Map.of("id", ANNE)).getList("userErrors"));
    }
}
