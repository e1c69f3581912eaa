package news.dateline.desk.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the history of an entity tells of loads. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class LoadedHistoryTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    private static final String ANN = Bundles.entityId("Person", "ann");

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static String line(String asOf, String more) {
        return "{'type':'person','key':'ann','name':'Ann Lee','asOf':'%s'%s}"
                .formatted(asOf, more)
                .replace('\'', '"');
    }

    private static JsonPath history() {
        return Desk.EDITOR
                .send(
                        "query Q($id: ID!) { deskEntity(id: $id) { version history(first: 9) { nodes { version by mutation note changes } } } }",
                        Map.of("id", ANN))
                .setRootPath("data.deskEntity");
    }

    @Test
    void aLoadIsToldWithWhatItHasChanged() {
        Bundles.load(line("2026-01-01", ",'familyName':'Lee'"));
        Bundles.load(line("2026-01-01", ",'familyName':'Lee'"));
        Bundles.load(line("2026-01-02", ",'description':'A writer','familyName':'Lee'"));
        Bundles.load(
                line(
                        "2026-01-03",
                        ",'description':'A writer','familyName':'Lee','names':[{'text':'A. Lee','kind':'SHORT'}]"));
        JsonPath desk = history();
        assertEquals(List.of(2, 1), desk.getList("history.nodes.version"), "none for what is new");
        assertEquals(List.of("load", "load"), desk.getList("history.nodes.mutation"));
        assertEquals(Arrays.asList(null, null), desk.getList("history.nodes.by"));
        assertEquals(
                List.of("{}", "{\"description\": \"A writer\"}"),
                desk.getList("history.nodes.changes"));
    }

    @Test
    void loadsAndEditsAreOneEachWithTheirAuthors() {
        Bundles.load(line("2026-01-01", ""));
        Desk.EDITOR.mutate(
                "loadBundle",
                Map.of("lines", List.of(line("2026-01-02", ",'wikidataId':'Q5'"))),
                "{ userErrors { code } }");
        Desk.EDITOR.mutate(
                "updatePerson",
                Map.of("id", ANN, "description", "A writer", "note", "she said so"),
                "{ userErrors { code } }");
        JsonPath desk = history();
        assertEquals(2, desk.getInt("version"));
        assertEquals(List.of("updatePerson", "load"), desk.getList("history.nodes.mutation"));
        assertEquals(List.of("eva", "eva"), desk.getList("history.nodes.by"));
        assertEquals(Arrays.asList("she said so", null), desk.getList("history.nodes.note"));
        assertEquals("{\"wikidataId\": \"Q5\"}", desk.getString("history.nodes[1].changes"));
    }

    @Test
    void theLast100LoadsStayAndAllEdits() {
        Bundles.load(line("2026-01-01", ""));
        DATABASE.run("update graph.entity set revision = 150");
        DATABASE.run(
                """
                insert into graph.entity_edit (entity_id, version, edited_at, author_id, author_name, mutation, changes)
                select e.id, n, now(), 'a', 'a', case n when 20 then 'updatePerson' else 'load' end, '{}'
                from graph.entity e, generate_series(1, 150) n
                """);
        Bundles.load(line("2026-01-02", ",'description':'A writer'"));
        assertEquals(
                List.of("load 52 151 100", "updatePerson 20 20 1"),
                DATABASE.read(
                        "select concat_ws(' ', mutation, min(version), max(version), count(*)) from graph.entity_edit group by mutation order by mutation"));
    }

    private static final String WORKS =
            "'affiliations':[{'person':'ann','body':'acme','role':'head','state':'HELD'}]";

    private static List<?> changes(Desk desk, String id) {
        return desk.send(
                        "query Q($id: ID!) { deskEntity(id: $id) { history { nodes { mutation note changes } } } }",
                        Map.of("id", id))
                .getList("data.deskEntity.history.nodes.changes");
    }

    @Test
    void retractionsAreTold() {
        String record = "{'type':'record','key':'r','origin':'https://example.org/r'," + WORKS;
        String retract = "{'type':'retract','asOf':'2026-01-0%d',%s" + WORKS + "}";
        Bundles.load(
                line("2026-01-01", "")
                        + "\n"
                        + "{'type':'organization','key':'acme','name':'Acme','kind':'COMPANY'}\n%s}\n%s"
                                .formatted(record, retract.formatted(1, "'reason':'not she',"))
                                .replace('\'', '"'));
        Bundles.load(retract.formatted(2, "").replace('\'', '"'));
        List<String> suggested =
                Desk.CONTRIBUTOR
                        .mutate(
                                "suggest",
                                Map.of(
                                        "source",
                                        "m",
                                        "suggestions",
                                        List.of(
                                                Map.of(
                                                        "line",
                                                        ("{'type':'retract','retracted':false,"
                                                                        + WORKS
                                                                        + "}")
                                                                .replace('\'', '"')))),
                                "{ results { suggestion { id } } }")
                        .getList("results.suggestion.id");
        Desk.EDITOR.mutate(
                "acceptSuggestions", Map.of("ids", suggested), "{ userErrors { code } }");
        JsonPath desk = history();
        assertEquals(2, desk.getInt("version"), desk.prettify());
        assertEquals(List.of("load", "load"), desk.getList("history.nodes.mutation"));
        assertEquals(Arrays.asList("eva", null), desk.getList("history.nodes.by"));
        assertEquals(Arrays.asList(null, "not she"), desk.getList("history.nodes.note"));
        String statement =
                "[{\"body\": \"acme\", \"kind\": \"AFFILIATION\", \"role\": \"head\", \"state\": \"HELD\", \"person\": \"ann\"}]}";
        assertEquals(
                List.of("{\"restored\": " + statement, "{\"retracted\": " + statement),
                desk.getList("history.nodes.changes"));
        assertEquals(2, changes(Desk.EDITOR, Bundles.entityId("Organization", "acme")).size());
        assertEquals(List.of(), changes(Desk.CONTRIBUTOR, ANN), "a draft may say it");
    }

    @Test
    void whoIsMeantInsteadIsTold() {
        Bundles.load(
                """
                {"type":"person","key":"ann","name":"Ann Lee"}
                {"type":"person","key":"bea","name":"Bea"}
                {"type":"reassign","article":"fog","from":"ann","into":"bea","asOf":"2026-01-01"}
                """);
        String line =
                "{\"type\":\"reassign\",\"article\":\"fog\",\"from\":\"ann\",\"into\":\"%s\",\"asOf\":\"2026-01-0%d\"}";
        assertEquals(List.of(), changes(Desk.EDITOR, ANN), "none for what is new");
        Bundles.load(line.formatted("bea", 2));
        assertEquals(List.of(), changes(Desk.EDITOR, ANN), "the same");
        Bundles.load(line.formatted("ann", 3));
        String told =
                "{\"reassigned\": [{\"from\": \"ann\", \"into\": \"ann\", \"article\": \"fog\"}]}";
        assertEquals(List.of(told), changes(Desk.EDITOR, ANN));
        assertEquals(List.of(told), changes(Desk.EDITOR, Bundles.entityId("Person", "bea")));
        assertEquals(List.of(), changes(Desk.CONTRIBUTOR, ANN), "the article may be a draft");
    }

    @Test
    void whatTheSourceOfAnEventSaysOfItsDatesIsTold() {
        String event =
                "{\"type\":\"event\",\"key\":\"talks\",\"name\":\"%s\",\"kind\":\"TALKS\",\"origin\":\"https://example.org/t\",\"status\":\"%s\",\"asOf\":\"2026-01-0%d\"}";
        Bundles.load(event.formatted("Talks", "PLANNED", 1));
        Bundles.load(event.formatted("Talks", "CANCELLED", 2));
        Bundles.load(event.formatted("Peace talks", "PAST", 3));
        assertEquals(
                List.of(
                        "{\"name\": \"Peace talks\", \"status\": \"PAST\", \"sortName\": \"Peace talks\"}",
                        "{\"status\": \"CANCELLED\"}"),
                changes(Desk.EDITOR, Bundles.entityId("Event", "talks")));
    }
}
