package news.dateline.desk.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class EntityInputErrorsTest {

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "createOrganization, parent, PLACE, INVALID, parent",
        "createOrganization, parent, NOBODY, NOT_FOUND, parent",
        "createOrganization, headquarters, x, INVALID, headquarters",
        "createOrganization, key, TAKEN, KEY_TAKEN, key",
        "createOrganization, name, '', INVALID, name",
        "createOrganization, wikidataId, W1, INVALID, wikidataId",
        "updateOrganization, id, PLACE, INVALID, id",
        "updateOrganization, id, NOBODY, NOT_FOUND, id"
    })
    void whatIsWrongIsNamed(
            String mutation, String field, String value, String code, String place) {
        Bundles.load(
                """
                {"type":"place","key":"taken","name":"Oslo","kind":"CITY"}""");
        Map<String, Object> input = new HashMap<>();
        if (mutation.startsWith("create")) {
            input.put("name", "Acme");
            input.put("kind", "COMPANY");
        }
        input.put(
                field,
                switch (value) {
                    case "PLACE" -> Bundles.entityId("Place", "taken");
                    case "NOBODY" -> Bundles.entityId("Organization", "nobody");
                    case "TAKEN" -> "taken";
                    default -> value;
                });
        JsonPath payload =
                Desk.EDITOR.mutate(mutation, input, "{ userErrors { code message field } }");
        assertEquals(List.of(code), payload.getList("userErrors.code"), payload.prettify());
        assertEquals(List.of(List.of(place)), payload.getList("userErrors.field"));
    }

    @Test
    void aWholeCannotBePartOfItself() {
        String oslo =
                Desk.EDITOR
                        .mutate(
                                "createPlace",
                                Map.of("name", "Oslo", "kind", "CITY"),
                                "{ entity { id } }")
                        .getString("entity.id");
        JsonPath payload =
                Desk.EDITOR.mutate(
                        "updatePlace",
                        Map.of("id", oslo, "within", oslo),
                        "{ userErrors { message field } }");
        assertEquals(List.of("leads back to itself"), payload.getList("userErrors.message"));
        assertEquals(List.of(List.of("within")), payload.getList("userErrors.field"));
    }
}
