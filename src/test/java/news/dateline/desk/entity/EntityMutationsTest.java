package news.dateline.desk.entity;

import java.util.Arrays;
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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
@TestProfile(OwnGraph.class)
class EntityMutationsTest {

    private static final String STATE = "entity { id key name description version visible }";
    private static final String REST =
            "conflict { version by at } userErrors { code message field } }";
    private static final String ORIGIN = "https://example.org/ann";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static JsonPath mutate(String mutation, String more, Object... input) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < input.length; i += 2) {
            fields.put((String) input[i], input[i + 1]);
        }
        return Desk.EDITOR.mutate(mutation, fields, "{ " + STATE + " " + more + " " + REST);
    }

    private static void assertDone(JsonPath payload) {
        assertEquals(List.of(), payload.getList("userErrors"));
    }

    private static JsonPath desk(String id) {
        return Desk.EDITOR
                .send(
                        "query Q($id: ID!) { deskEntity(id: $id) { version visible name history(first: 5) { nodes { version by mutation note changes } } } }",
                        Map.of("id", id))
                .setRootPath("data.deskEntity");
    }

    @Test
    void aPersonIsSeenOnceSheHasAnOrigin() {
        String shown =
                "person { name sortName born { earliest precision } names { text kind language } sameAs }";
        JsonPath created =
                mutate(
                        "createPerson",
                        shown,
                        "key",
                        "ann",
                        "name",
                        "Ann Lee",
                        "sortName",
                        "Lee, Ann",
                        "born",
                        Map.of(
                                "earliest",
                                "1970-01-02",
                                "latest",
                                "1970-01-02",
                                "precision",
                                "DAY"),
                        "names",
                        List.of(Map.of("text", "A. Lee", "kind", "SHORT")),
                        "sameAs",
                        List.of("https://example.org/x"));
        assertDone(created);
        String id = created.getString("entity.id");
        assertEquals(Bundles.entityId("Person", "ann"), id);
        assertEquals(false, created.getBoolean("entity.visible"));
        assertNull(created.get("person"));

        JsonPath shownNow =
                mutate("updatePerson", shown, "id", id, "origin", ORIGIN, "expectedVersion", 0);
        assertDone(shownNow);
        assertEquals(true, shownNow.getBoolean("entity.visible"));
        assertEquals("Lee, Ann", shownNow.getString("person.sortName"));
        assertEquals("1970-01-02", shownNow.getString("person.born.earliest"));
        assertEquals(
                List.of("A. Lee"), shownNow.getList("person.names.findAll{it.kind=='SHORT'}.text"));
        assertEquals(List.of("https://example.org/x"), shownNow.getList("person.sameAs"));
    }

    @Test
    void leftOutStaysAndNullIsTakenBackToWhatOthersSay() {
        Bundles.load(
                """
                {"type":"person","key":"ann","name":"Ann","description":"of the wire","source":"wire","provenance":"IMPORT","origin":"https://example.org/"}""");
        String id = Bundles.entityId("Person", "ann");
        assertEquals(
                "of the desk",
                mutate(
                                "updatePerson",
                                "",
                                "id",
                                id,
                                "description",
                                "of the desk",
                                "name",
                                "Ann Lee")
                        .getString("entity.description"));
        JsonPath taken = mutate("updatePerson", "", "id", id, "description", null);
        assertEquals("of the wire", taken.getString("entity.description"));
        assertEquals("Ann Lee", taken.getString("entity.name"));
        JsonPath named = mutate("updatePerson", "", "id", id, "name", null);
        assertEquals("Ann", named.getString("entity.name"), named.prettify());
        String own = mutate("createPerson", "", "name", "Bea").getString("entity.id");
        assertEquals(
                List.of("It cannot be null, because no other source gives one."),
                mutate("updatePerson", "", "id", own, "name", null).getList("userErrors.message"));
    }

    @Test
    void whoHasReadAnOlderVersionIsTold() {
        String id = mutate("createPerson", "", "key", "ann", "name", "Ann").getString("entity.id");
        assertDone(mutate("updatePerson", "", "id", id, "expectedVersion", 0, "name", "Ann Lee"));
        JsonPath late = mutate("updatePerson", "", "id", id, "expectedVersion", 0, "name", "Bea");
        assertEquals(List.of("CONFLICT"), late.getList("userErrors.code"));
        assertEquals(List.of(List.of("expectedVersion")), late.getList("userErrors.field"));
        assertEquals(1, late.getInt("conflict.version"));
        assertEquals("eva", late.getString("conflict.by"));
        assertEquals("Ann Lee", late.getString("entity.name"));
    }

    /** Other names are rows of their own. */
    @Test
    void aLoadThatChangesOnlyNamesIsNoticed() {
        String line =
                """
                {"type":"person","key":"ann","name":"Ann","asOf":"2020-01-0%d","names":[{"text":"%s","kind":"SHORT"}]}""";
        Bundles.load(line.formatted(1, "A."));
        String id = Bundles.entityId("Person", "ann");
        assertEquals(0, desk(id).getInt("version"));
        Bundles.load(line.formatted(2, "Annie"));
        JsonPath late = mutate("updatePerson", "", "id", id, "expectedVersion", 0, "name", "Bea");
        assertEquals(List.of("CONFLICT"), late.getList("userErrors.code"));
        assertEquals(1, late.getInt("conflict.version"));
        assertNull(late.get("conflict.by"));
    }

    @Test
    void historySaysWhoWhatAndWhy() {
        String id = mutate("createPerson", "", "key", "ann", "name", "Ann").getString("entity.id");
        mutate("updatePerson", "", "id", id, "description", "a singer", "note", "asked her");
        mutate("updatePerson", "", "id", id, "description", "a singer");
        JsonPath desk = desk(id);
        assertEquals(
                List.of("updatePerson", "createPerson"), desk.getList("history.nodes.mutation"));
        assertEquals(Arrays.asList("asked her", null), desk.getList("history.nodes.note"));
        assertEquals(List.of(1, 0), desk.getList("history.nodes.version"));
        assertEquals(
                List.of("{\"description\":\"a singer\"}", "{\"name\":\"Ann\"}"),
                desk.getList("history.nodes.changes"));
    }

    @Test
    void linksAreGivenById() {
        String place =
                mutate(
                                "createPlace",
                                "",
                                "name",
                                "Oslo",
                                "kind",
                                "CITY",
                                "location",
                                Map.of("latitude", 59.9, "longitude", 10.7))
                        .getString("entity.id");
        JsonPath within =
                mutate(
                        "createPlace",
                        "place { within { name } location { latitude } }",
                        "name",
                        "Harbour",
                        "kind",
                        "SITE",
                        "origin",
                        ORIGIN,
                        "within",
                        place);
        assertDone(within);
        assertEquals("Oslo", within.getString("place.within.name"));
        JsonPath organization =
                mutate(
                        "createOrganization",
                        "organization { kind headquarters { name location { latitude } } }",
                        "name",
                        "Acme",
                        "kind",
                        "COMPANY",
                        "origin",
                        ORIGIN,
                        "headquarters",
                        place);
        assertEquals("Oslo", organization.getString("organization.headquarters.name"));
        assertEquals(
                59.9, organization.getDouble("organization.headquarters.location.latitude"), 0.01);
        JsonPath event =
                mutate(
                        "createEvent",
                        "event { status starts { earliest } }",
                        "name",
                        "Talks",
                        "kind",
                        "TALKS",
                        "origin",
                        ORIGIN,
                        "status",
                        "PLANNED",
                        "starts",
                        Map.of("earliest", "2030-01-02", "precision", "DAY"));
        assertEquals("PLANNED", event.getString("event.status"));
        assertEquals("2030-01-02", event.getString("event.starts.earliest"));
    }

    @Test
    void aRepeatedRequestAddsNoSecondPerson() {
        JsonPath first = mutate("createPerson", "", "name", "Ann", "idempotencyKey", "1");
        JsonPath second = mutate("createPerson", "", "name", "Ann", "idempotencyKey", "1");
        assertEquals(first.getString("entity.id"), second.getString("entity.id"));
    }

    @Test
    void contributorsReadAndReadersDoNot() {
        String id = mutate("createPerson", "", "name", "Ann").getString("entity.id");
        String query = "query Q($id: ID!) { deskEntity(id: $id) { name } node(id: $id) { id } }";
        assertEquals(
                "Ann",
                Desk.CONTRIBUTOR.send(query, Map.of("id", id)).getString("data.deskEntity.name"));
        JsonPath reader = new Desk("rita", "reader").send(query, Map.of("id", id));
        assertNull(reader.get("data.deskEntity"));
        assertNull(reader.get("data.node"));
        assertEquals(List.of("FORBIDDEN"), reader.getList("errors.extensions.code"));
    }
}
