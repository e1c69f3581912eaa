package news.dateline.desk.merge;

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
class MergeMutationsTest {

    private static final String SELECTION =
            "{ survivor { id key version mergedInto { id } history(first: 5) { nodes { mutation by note } } }"
                    + " merged { id key version visible mergedInto { id } history(first: 5) { nodes { mutation by note } } }"
                    + " conflict { version by } userErrors { code message field } }";

    private static final String BUNDLE =
            """
            {'type':'person','key':'ann','name':'Ann Lee','wikidataId':'Q1','sameAs':['https://example.org/ann']}
            {'type':'person','key':'anne','name':'Anne Lee','wikidataId':'Q2','description':'A writer','names':[{'text':'A. B. Lee','kind':'VARIANT'}],'sameAs':['https://example.org/anne']}
            {'type':'person','key':'bob','name':'Bob'}
            {'type':'organization','key':'desk','name':'Desk','kind':'COMPANY'}
            {'type':'article','key':'a','version':1,'language':'en','headline':'One','body':'Anne Lee spoke.','publishedAt':'2025-01-01T00:00:00Z',
             'byline':[{'name':'Anne','agent':'anne','role':'AUTHOR'}],
             'mentions':[{'entity':'anne','field':'BODY','start':0,'end':8,'text':'Anne Lee','form':'NAME'}],
             'quotations':[{'key':'q','form':'INDIRECT','text':'spoke','field':'BODY','spans':[{'start':9,'end':14,'verbatim':false}],'speaker':'anne'}],
             'affiliations':[{'person':'anne','body':'desk','role':'head','state':'HELD','evidence':[{'field':'BODY','start':0,'end':8,'text':'Anne Lee'}]}]}
            {'type':'article','key':'b','version':1,'language':'en','headline':'Two','body':'Ann Lee and Bob.','publishedAt':'2025-01-02T00:00:00Z',
             'mentions':[{'entity':'ann','field':'BODY','start':0,'end':7,'text':'Ann Lee','form':'NAME'},
                {'entity':'bob','field':'BODY','start':12,'end':15,'text':'Bob','form':'NAME'}],
             'affiliations':[{'person':'ann','body':'desk','role':'head','state':'HELD','evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}]}
            """
                    .replaceAll("\n +", "");
    private static final String ANN = person("ann");
    private static final String ANNE = person("anne");

    private static String person(String key) {
        return Bundles.entityId("Person", key);
    }

    @BeforeEach
    void begin() {
        Bundles.clear();
        load(BUNDLE);
    }

    private static void load(String lines) {
        assertEquals(List.of(), Bundles.load(lines.replace('\'', '"')).problems());
    }

    private static JsonPath mutate(String mutation, Object... input) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < input.length; i += 2) {
            fields.put((String) input[i], input[i + 1]);
        }
        return Desk.EDITOR.mutate(mutation, fields, SELECTION);
    }

    private static JsonPath merged() {
        JsonPath payload = mutate("mergeEntities", "from", ANNE, "into", ANN, "reason", "the same");
        assertEquals(List.of(), payload.getList("userErrors"));
        return payload;
    }

    private static JsonPath read(String query, String id) {
        JsonPath response = Desk.EDITOR.send(query, Map.of("id", id));
        assertNull(response.get("errors"));
        return response.setRootPath("data");
    }

    @Test
    void theIdOfTheMergedEntityLeadsToTheSurvivor() {
        JsonPath payload = merged();
        assertEquals(ANN, payload.get("survivor.id"));
        assertEquals("anne", payload.get("merged.key"));
        assertEquals(ANN, payload.get("merged.mergedInto.id"));
        assertEquals("the same", payload.get("merged.history.nodes[0].note"));
        assertEquals("mergeEntities", payload.get("survivor.history.nodes[0].mutation"));
        assertEquals(false, payload.get("merged.visible"));

        JsonPath read =
                read(
                        """
                        query Q($id: ID!) {
                            node(id: $id) { id } nodes(ids: [$id]) { id } person(id: $id) { id names { text } sameAs description }
                            one: person(wikidataId: "Q2") { id } two: person(wikidataId: "Q1") { id }
                            people(filter: {ids: [$id]}) { totalCount nodes { id } }
                            byWikidata: people(filter: {wikidataIds: ["Q1", "Q2"]}) { totalCount nodes { id } }
                            named: people(filter: {name: "Anne"}) { nodes { id } }
                            all: people { totalCount nodes { id } }
                        }
                        """,
                        ANNE);
        assertEquals(ANN, read.get("node.id"));
        assertEquals(List.of(ANN), read.get("nodes.id"));
        assertEquals(ANN, read.get("person.id"));
        assertEquals("A writer", read.get("person.description"));
        assertEquals(
                List.of("Ann Lee", "Anne Lee", "A. B. Lee"), read.getList("person.names.text"));
        assertEquals(
                List.of("https://example.org/ann", "https://example.org/anne"),
                read.getList("person.sameAs"));
        assertEquals(ANN, read.get("one.id"));
        assertEquals(ANN, read.get("two.id"));
        for (String list : List.of("people", "byWikidata", "named")) {
            assertEquals(List.of(ANN), read.getList(list + ".nodes.id"), list);
        }
        assertEquals(List.of(ANN, person("bob")), read.getList("all.nodes.id"));
        assertEquals(2, read.getInt("all.totalCount"));
    }

    @Test
    void filtersTakeTheIdOfTheMergedEntity() {
        merged();
        JsonPath read =
                read(
                        """
                        query Q($id: ID!) {
                            any: articles(filter: {mentionsAny: [$id]}) { totalCount nodes { headline } }
                            all: articles(filter: {mentionsAll: [$id, "%1$s"]}) { totalCount nodes { headline } }
                            byline: articles(filter: {byline: [$id]}) { nodes { headline } }
                            quotes: articles(filter: {quotes: [$id]}) { nodes { headline } }
                            quotations(filter: {speaker: [$id]}) { nodes { text speaker { ... on Person { id } } } }
                            both: articles(filter: {mentionsAny: [$id, "%1$s", "%2$s"]}) { totalCount nodes { headline } }
                            person(id: $id) {
                                articles { totalCount } affiliations { totalCount nodes { role evidence { text } } }
                            }
                            organizations { nodes { name } }
                        }
                        """
                                .formatted(ANN, person("bob")),
                        ANNE);
        assertEquals(List.of("Two", "One"), read.getList("any.nodes.headline"));
        assertEquals(List.of("Two", "One"), read.getList("all.nodes.headline"));
        assertEquals(List.of("Two", "One"), read.getList("both.nodes.headline"));
        assertEquals(2, read.getInt("both.totalCount"));
        assertEquals(List.of("One"), read.getList("byline.nodes.headline"));
        assertEquals(List.of("One"), read.getList("quotes.nodes.headline"));
        assertEquals(ANN, read.get("quotations.nodes[0].speaker.id"));
        assertEquals(2, read.getInt("person.articles.totalCount"));
        assertEquals(1, read.getInt("person.affiliations.totalCount"));
        assertEquals(2, read.getList("person.affiliations.nodes[0].evidence").size());
    }

    @Test
    void anUndoneMergeLeavesEachItsOwn() {
        merged();
        load(
                """
                {'type':'article','key':'c','version':1,'language':'en','headline':'Three','publishedAt':'2025-01-03T00:00:00Z',
                 'mentions':[{'entity':'anne','field':'HEADLINE','start':0,'end':5,'text':'Three','form':'NAME'}]}
                """
                        .replaceAll("\n +", ""));
        assertEquals(
                List.of("Three", "Two", "One"),
                read(
                                "query Q($id: ID!) { person(id: $id) { articles { nodes { headline } } } }",
                                ANN)
                        .getList("person.articles.nodes.headline"));

        JsonPath undone = mutate("undoMerge", "id", ANNE, "reason", "two people");
        assertEquals(List.of(), undone.getList("userErrors"));
        assertNull(undone.get("merged.mergedInto"));
        JsonPath read =
                read(
                        "query Q($id: ID!) { person(id: $id) { id names { text } articles { nodes { headline } } affiliations { totalCount } } }",
                        ANNE);
        assertEquals(ANNE, read.get("person.id"));
        assertEquals(List.of("Three", "One"), read.getList("person.articles.nodes.headline"));
        assertEquals(1, read.getInt("person.affiliations.totalCount"));
        assertEquals(
                List.of("Ann Lee"),
                read("query Q($id: ID!) { person(id: $id) { names { text } } }", ANN)
                        .getList("person.names.text"));
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        assertRefused("INVALID", "into", mutate("mergeEntities", "from", ANN, "into", ANN));
        assertRefused(
                "INVALID",
                "into",
                mutate(
                        "mergeEntities",
                        "from",
                        ANN,
                        "into",
                        Bundles.entityId("Organization", "desk")));
        assertRefused(
                "NOT_FOUND", "from", mutate("mergeEntities", "from", person("x"), "into", ANN));
        assertRefused("NOT_ALLOWED_IN_THIS_STATE", "id", mutate("undoMerge", "id", ANN));
        JsonPath conflict =
                mutate("mergeEntities", "from", ANNE, "into", ANN, "expectedVersion", 7);
        assertRefused("CONFLICT", "expectedVersion", conflict);
        assertEquals(0, conflict.getInt("conflict.version"));

        merged();
        assertRefused(
                "NOT_ALLOWED_IN_THIS_STATE",
                "into",
                mutate("mergeEntities", "from", ANNE, "into", ANN));
        assertRefused("INVALID", "into", mutate("mergeEntities", "from", ANN, "into", ANNE));
        assertRefused(
                "NOT_ALLOWED_IN_THIS_STATE",
                "from",
                mutate("mergeEntities", "from", ANNE, "into", person("bob")));
    }

    @Test
    void aChainLeadsToItsEnd() {
        merged();
        assertEquals(
                ANN,
                mutate("mergeEntities", "from", person("bob"), "into", ANNE).get("survivor.id"));
        assertEquals(
                ANN,
                read("query Q($id: ID!) { node(id: $id) { id } }", person("bob")).get("node.id"));
    }

    @Test
    void aLaterClaimOfTheMergedEntityDoesNotBringItBack() {
        merged();
        load(
                "{'type':'person','key':'anne','name':'Anne B. Lee','origin':'https://example.org/','asOf':'2026-01-01'}");
        JsonPath read =
                read(
                        "query Q($id: ID!) { node(id: $id) { id } people { nodes { id } } named: people(filter: {name: \"Anne\"}) { nodes { names { text } } } }",
                        ANNE);
        assertEquals(ANN, read.get("node.id"));
        assertEquals(List.of(ANN, person("bob")), read.getList("people.nodes.id"));
        assertEquals(List.of("Ann Lee", "Anne B. Lee"), read.getList("named.nodes[0].names.text"));
    }

    private static void assertRefused(String code, String field, JsonPath payload) {
        assertEquals(List.of(code), payload.getList("userErrors.code"));
        assertEquals(List.of(List.of(field)), payload.getList("userErrors.field"));
        assertNull(payload.get("survivor"));
    }
}
