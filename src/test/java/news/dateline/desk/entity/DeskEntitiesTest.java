package news.dateline.desk.entity;

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

/** The desk finds entities that readers do not see, with all that an update may change. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DeskEntitiesTest {

    private static final String PAYLOAD =
            "{ entity { id similar { id name } } userErrors { code message field } }";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static JsonPath ask(Desk who, String query) {
        JsonPath answer = who.send(query, Map.of());
        assertNull(answer.get("errors"), () -> answer.get("errors").toString());
        return answer;
    }

    private static List<String> names(String arguments) {
        return ask(Desk.CONTRIBUTOR, "{ deskEntities(" + arguments + ") { nodes { name } } }")
                .getList("data.deskEntities.nodes.name");
    }

    private static JsonPath create(String mutation, Map<String, ?> input) {
        JsonPath payload = Desk.EDITOR.mutate(mutation, input, PAYLOAD);
        assertEquals(List.of(), payload.getList("userErrors"));
        return payload;
    }

    @Test
    void areListedByNameThoughNothingNamesThem() {
        create("createPerson", Map.of("name", "Carol Diaz"));
        create("createPerson", Map.of("name", "Ann Lee"));
        create("createOrganization", Map.of("name", "Bolt Works", "kind", "COMPANY"));
        assertEquals(List.of("Ann Lee", "Bolt Works", "Carol Diaz"), names("first: 10"));
        assertEquals(
                List.of("Ann Lee", "Carol Diaz"), names("first: 10, filter: { kind: [PERSON] }"));
        assertEquals(List.of("Ann Lee"), names("first: 10, filter: { name: \"le\" }"));
        assertEquals(List.of("Ann Lee"), names("first: 10, filter: { name: \"an le\" }"));
        JsonPath first =
                ask(
                        Desk.CONTRIBUTOR,
                        "{ deskEntities(first: 2) { totalCount pageInfo { endCursor } } people { totalCount } }");
        assertEquals(3, first.getInt("data.deskEntities.totalCount"));
        assertEquals(0, first.getInt("data.people.totalCount"));
        String after = first.getString("data.deskEntities.pageInfo.endCursor");
        assertEquals(List.of("Carol Diaz"), names("first: 2, after: \"" + after + "\""));
        JsonPath reader =
                new Desk("rita", "reader").send("{ deskEntities { totalCount } }", Map.of());
        assertEquals("FORBIDDEN", reader.get("errors[0].extensions.code"));
    }

    @Test
    void haveWhatAnUpdateCanChange() {
        String city =
                create(
                                "createPlace",
                                Map.of(
                                        "name", "Bern",
                                        "kind", "CITY",
                                        "location", Map.of("latitude", 46.9, "longitude", 7.4)))
                        .getString("entity.id");
        create(
                "createPerson",
                Map.of(
                        "name", "Ann Lee",
                        "givenName", "Ann",
                        "familyName", "Lee",
                        "sortName", "Lee, Ann",
                        "wikidataId", "Q1234567",
                        "sameAs", List.of("https://example.org/ann"),
                        "born",
                                Map.of(
                                        "earliest",
                                        "1970-01-01",
                                        "latest",
                                        "1970-12-31",
                                        "precision",
                                        "YEAR"),
                        "names", List.of(Map.of("text", "A. Lee", "kind", "VARIANT"))));
        create(
                "createOrganization",
                Map.of("name", "Bolt Works", "kind", "COMPANY", "headquarters", city));
        create(
                "createEvent",
                Map.of(
                        "name", "Fair",
                        "kind", "MEETING",
                        "origin", "https://example.org/fair",
                        "status", "PLANNED",
                        "starts",
                                Map.of(
                                        "earliest",
                                        "2027-05-01",
                                        "latest",
                                        "2027-05-01",
                                        "precision",
                                        "DAY")));
        JsonPath all =
                ask(
                        Desk.EDITOR,
                        "{ deskEntities(first: 10) { nodes { kind name sortName category wikidataId sameAs origin givenName familyName"
                                + " born { earliest precision } died { text } location { latitude } status starts { earliest } ends { text }"
                                + " names { text kind } partOf { name } headquarters { name } } } }");
        all.setRootPath("data.deskEntities.nodes");
        assertEquals(List.of("Bern", "Bolt Works", "Fair", "Ann Lee"), all.getList("name"));
        assertEquals(List.of("PLACE", "ORGANIZATION", "EVENT", "PERSON"), all.getList("kind"));
        assertEquals("CITY", all.get("[0].category"));
        assertEquals(46.9, all.getDouble("[0].location.latitude"));
        assertEquals("Bern", all.get("[1].headquarters.name"));
        assertEquals("PLANNED", all.get("[2].status"));
        assertEquals("2027-05-01", all.get("[2].starts.earliest"));
        assertEquals("https://example.org/fair", all.get("[2].origin"));
        assertEquals("Ann", all.get("[3].givenName"));
        assertEquals("Lee, Ann", all.get("[3].sortName"));
        assertEquals("Q1234567", all.get("[3].wikidataId"));
        assertEquals(List.of("https://example.org/ann"), all.getList("[3].sameAs"));
        assertEquals("1970-01-01", all.get("[3].born.earliest"));
        assertNull(all.get("[3].died"));
        assertEquals(List.of("Ann Lee", "A. Lee"), all.getList("[3].names.text"));
    }

    @Test
    void whoeverCreatesOneIsToldOfThoseWithTheSameName() {
        String first = create("createPerson", Map.of("name", "Ann Lee")).getString("entity.id");
        assertEquals(
                List.of(),
                create("createPerson", Map.of("name", "Anna Lee")).getList("entity.similar"));
        assertEquals(
                List.of(),
                create("createOrganization", Map.of("name", "Ann Lee", "kind", "COMPANY"))
                        .getList("entity.similar"));
        assertEquals(
                List.of(first),
                create("createPerson", Map.of("name", "ann lee")).getList("entity.similar.id"));
    }
}
