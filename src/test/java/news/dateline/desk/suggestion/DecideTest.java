package news.dateline.desk.suggestion;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.desk.suggestion.Suggesting.ACME;
import static news.dateline.desk.suggestion.Suggesting.ANN;
import static news.dateline.desk.suggestion.Suggesting.WORKS;
import static news.dateline.desk.suggestion.Suggesting.accept;
import static news.dateline.desk.suggestion.Suggesting.find;
import static news.dateline.desk.suggestion.Suggesting.ids;
import static news.dateline.desk.suggestion.Suggesting.line;
import static news.dateline.desk.suggestion.Suggesting.reject;
import static news.dateline.desk.suggestion.Suggesting.suggest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
@TestProfile(OwnGraph.class)
class DecideTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static List<String> outcomes(JsonPath payload) {
        return payload.getList("results.outcome");
    }

    @Test
    void acceptedLinesAreLoadedWithTheirProvenance() {
        JsonPath payload = accept(ids(suggest(WORKS, ANN, ACME)));
        assertEquals(List.of("ACCEPTED", "ACCEPTED", "ACCEPTED"), outcomes(payload));
        assertEquals("eva", payload.getString("results[0].suggestion.decidedBy"));
        assertNotNull(payload.getString("results[0].suggestion.decidedAt"));
        assertEquals(List.of("head"), DATABASE.read("select role from graph.affiliation"));
        assertEquals(
                List.of("MACHINE"), DATABASE.read("select distinct provenance from graph.entity"));
        assertEquals(List.of("MACHINE"), DATABASE.read("select provenance from graph.evidence"));
        assertEquals(List.of("ALREADY_ACCEPTED"), outcomes(suggest(ANN)));
    }

    @Test
    void whatCannotBeLoadedGoesOnWaiting() {
        List<String> ids = ids(suggest(WORKS, ANN));
        JsonPath payload = accept(ids);
        assertEquals(List.of("INVALID", "ACCEPTED"), outcomes(payload));
        assertEquals(List.of("affiliations[0].body"), payload.getList("results[0].problems.field"));
        assertEquals("WAITING", payload.getString("results[0].suggestion.status"));
        assertEquals(List.of("Ann Lee"), DATABASE.read("select name from graph.entity"));
        assertEquals(
                List.of("ACCEPTED", "ACCEPTED"),
                outcomes(accept(List.of(ids.get(0), ids(suggest(ACME)).get(0)))));
    }

    @Test
    void eachIsDecidedOnce() {
        String id = ids(suggest(ANN)).get(0);
        assertEquals(
                List.of("REJECTED", "REJECTED"), outcomes(reject(List.of(id, id), "wrong Ann")));
        JsonPath payload = accept(List.of(id));
        assertEquals(List.of("DECIDED_BEFORE"), outcomes(payload));
        assertEquals("REJECTED", payload.getString("results[0].suggestion.status"));
        assertEquals("wrong Ann", payload.getString("results[0].suggestion.reason"));
        assertEquals(List.of(), DATABASE.read("select name from graph.entity"));
    }

    @Test
    void anUnknownIdIsNotFoundAndAnotherKindOfIdIsRefused() {
        JsonPath unknown = accept(List.of(GlobalId.encode("Suggestion", 1)));
        assertEquals(List.of("NOT_FOUND"), outcomes(unknown));
        assertNull(unknown.get("results[0].suggestion"));
        JsonPath other =
                accept(List.of(GlobalId.encode("Suggestion", 1), Bundles.entityId("Person", "a")));
        assertEquals(List.of(List.of("ids", "1")), other.getList("userErrors.field"));
        assertEquals(List.of(), outcomes(other));
    }

    /**
     * A second suggestion of a source adds to the first, though each line is a claim of its own.
     */
    @Test
    void whatIsAcceptedLaterAddsToWhatWasAccepted() {
        String born =
                "{'type':'person','key':'ann','name':'Ann Lee','born':{'earliest':'1970-01-01','latest':'1970-12-31','precision':'YEAR'}}";
        String described = "{'type':'person','key':'ann','name':'Ann Lee','description':'a judge'}";
        accept(ids(suggest(born)));
        accept(ids(suggest(described)));
        assertEquals(
                List.of("1970-01-01 a judge"),
                DATABASE.read(
                        "select born_earliest || ' ' || description from graph.entity where kind = 'PERSON'"));
    }

    @Test
    void anEditorsWordOutweighsAMachines() {
        Bundles.load(Suggesting.json(ANN));
        accept(ids(suggest(ANN.replace("Ann Lee", "Anne Leigh"))));
        assertEquals(List.of("Ann Lee"), DATABASE.read("select name from graph.entity"));
    }

    @Test
    void contributorsSeeTheirOwnAndEditorsAll() {
        suggest(ANN);
        suggest(new Desk("cleo", "contributor"), "m", List.of(line(ACME)));
        assertEquals(List.of("Ann Lee (ann)"), find(Desk.CONTRIBUTOR, ""));
        assertEquals(
                List.of("Acme (acme)"), find(new Desk("cleo", "contributor"), "status: [WAITING]"));
        assertEquals(List.of("Acme (acme)", "Ann Lee (ann)"), find(Desk.EDITOR, ""));
        assertEquals(
                List.of("FORBIDDEN"),
                new Desk("rita", "reader")
                        .send("{ suggestions { nodes { id } } }", Map.of())
                        .getList("errors.extensions.code"));
        assertEquals(
                List.of("FORBIDDEN"),
                Desk.CONTRIBUTOR
                        .send(
                                "mutation { acceptSuggestions(input: {ids: []}) { userErrors { code } } }",
                                Map.of())
                        .getList("errors.extensions.code"));
    }

    @Test
    void evidenceIsShownWithTheArticleAsReadersSeeIt() {
        Bundles.load(
                Suggesting.json(
                        "{'type':'article','key':'a','version':1,'language':'en','headline':'Ann Lee','publishedAt':'2020-01-01T00:00:00Z'}"));
        Map<String, Object> suggestion = line(ANN, 0.5);
        suggestion.put(
                "evidence",
                Map.of(
                        "article",
                        Bundles.articleId("a"),
                        "field",
                        "HEADLINE",
                        "start",
                        0,
                        "end",
                        7,
                        "text",
                        "Ann Lee",
                        "note",
                        "a new name"));
        Map<String, Object> hidden = line(ACME);
        hidden.put(
                "evidence",
                Map.of("article", Bundles.articleId("none"), "url", "https://x.example/"));
        suggest(Desk.CONTRIBUTOR, "m", List.of(suggestion, hidden, line(WORKS)));
        JsonPath found =
                Desk.EDITOR.send(
                        "{ suggestions { nodes { kind source author at confidence evidence { articleId article { headline } field index start end text url note } } } }",
                        Map.of());
        Map<String, Map<String, Object>> byKind = new java.util.HashMap<>();
        found.<Map<String, Object>>getList("data.suggestions.nodes")
                .forEach(node -> byKind.put((String) node.get("kind"), node));
        assertEquals("carl", byKind.get("PERSON").get("author"));
        assertEquals(
                "{articleId=%s, article={headline=Ann Lee}, field=HEADLINE, index=null, start=0, end=7, text=Ann Lee, url=null, note=a new name}"
                        .formatted(Bundles.articleId("a")),
                byKind.get("PERSON").get("evidence").toString());
        assertEquals(
                "{articleId=%s, article=null, field=null, index=null, start=null, end=null, text=null, url=https://x.example/, note=null}"
                        .formatted(Bundles.articleId("none")),
                byKind.get("ORGANIZATION").get("evidence").toString());
        assertNull(byKind.get("RECORD").get("evidence"));
    }
}
