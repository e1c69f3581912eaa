package news.dateline.desk.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class NamedClaimsTest {

    private static final String ORIGIN = "https://example.org/ann";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static JsonPath mutate(
            String mutation, String shown, String id, String field, Object value) {
        Map<String, Object> input = new HashMap<>(Map.of("id", id));
        input.put(field, value);
        JsonPath payload =
                Desk.EDITOR.mutate(mutation, input, "{ " + shown + " userErrors { message } }");
        assertEquals(List.of(), payload.getList("userErrors"));
        return payload;
    }

    private static String name(String id) {
        return Desk.EDITOR
                .send("query Q($id: ID!) { deskEntity(id: $id) { name } }", Map.of("id", id))
                .getString("data.deskEntity.name");
    }

    /** Whatever the desk has not said stays with the others. */
    @ParameterizedTest
    @CsvSource({
        "Person, sortName, 'Lee, Ann', 'Lee, Anne'",
        "Organization, kind, COMPANY, NGO",
        "Place, kind, CITY, SITE",
        "Event, kind, TALKS, SUMMIT"
    })
    void anUpdateClaimsOnlyWhatItNames(String type, String field, String before, String after) {
        String line =
                """
                {"type":"%s","key":"a","name":"%s","%s":"%s","asOf":"2026-01-0%d","source":"wire","provenance":"IMPORT","origin":"https://example.org/"}""";
        String word = type.toLowerCase(Locale.ROOT);
        Bundles.load(line.formatted(word, "Before", field, before, 1));
        String id = Bundles.entityId(type, "a");
        String shown = "%s { name %s description }".formatted(word, field);
        mutate("update" + type, shown, id, "description", "of the desk");
        Bundles.load(line.formatted(word, "After", field, after, 2));
        JsonPath now = mutate("update" + type, shown, id, "origin", ORIGIN);
        assertEquals(
                Map.of("name", "After", field, after, "description", "of the desk"),
                now.getMap(word));
        mutate("update" + type, shown, id, "name", "Ours");
        Bundles.load(line.formatted(word, "Later", field, after, 3));
        assertEquals("Ours", name(id));
        mutate("update" + type, shown, id, "name", null);
        Bundles.load(line.formatted(word, "Last", field, after, 4));
        assertEquals("Last", name(id));
    }
}
