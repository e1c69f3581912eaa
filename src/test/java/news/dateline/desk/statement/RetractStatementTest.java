package news.dateline.desk.statement;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.desk.statement.StatementDesk.ANN;
import static news.dateline.desk.statement.StatementDesk.ARTICLE;
import static news.dateline.desk.statement.StatementDesk.BOARD;
import static news.dateline.desk.statement.StatementDesk.ORIGIN;
import static news.dateline.desk.statement.StatementDesk.chair;
import static news.dateline.desk.statement.StatementDesk.done;
import static news.dateline.desk.statement.StatementDesk.history;
import static news.dateline.desk.statement.StatementDesk.load;
import static news.dateline.desk.statement.StatementDesk.mutate;
import static news.dateline.desk.statement.StatementDesk.read;
import static news.dateline.desk.statement.StatementDesk.rolesOfAnn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
@TestProfile(OwnGraph.class)
class RetractStatementTest {

    @BeforeEach
    void begin() {
        StatementDesk.begin();
    }

    @Test
    void readersDoNotSeeARetractedStatementWhateverSaysIt() {
        String id = chair(ORIGIN).get("affiliation.id");
        JsonPath retracted = done("retractStatement", "id", id, "reason", "another Ann");
        assertNull(retracted.get("affiliation"));
        assertEquals("another Ann", retracted.get("retraction.reason"));
        assertEquals(List.of(), rolesOfAnn());
        assertNull(read("person(id: $ann) { name }").get("person"), "nothing else names her");

        load(ARTICLE.replace("'version':1", "'version':2"));
        assertEquals(List.of(), rolesOfAnn());
        JsonPath again =
                mutate(
                        "recordAffiliation",
                        "person",
                        ANN,
                        "body",
                        BOARD,
                        "role",
                        "chair",
                        "state",
                        "HELD",
                        "origin",
                        "https://example.org/3");
        assertEquals("NOT_ALLOWED_IN_THIS_STATE", again.get("userErrors[0].code"));
        assertEquals(
                "NOT_ALLOWED_IN_THIS_STATE",
                mutate("retractStatement", "id", id).get("userErrors[0].code"));

        JsonPath desk =
                read(
                        "deskEntity(id: $ann) { retractions { totalCount nodes { statementId content } } }");
        assertEquals(1, desk.getInt("deskEntity.retractions.totalCount"));
        assertEquals(id, desk.get("deskEntity.retractions.nodes[0].statementId"));
        assertEquals(
                "ann",
                new JsonPath(desk.getString("deskEntity.retractions.nodes[0].content"))
                        .get("person"));

        JsonPath seen =
                Desk.CONTRIBUTOR
                        .send(
                                "query Q($ann: ID!) { deskEntity(id: $ann) { retractions { totalCount nodes { content } } history { nodes { mutation } } } }",
                                Map.of("ann", ANN))
                        .setRootPath("data.deskEntity");
        assertEquals(0, seen.getInt("retractions.totalCount"));
        assertEquals(true, seen.getList("history.nodes.mutation").contains("recordAffiliation"));
        assertEquals(false, seen.getList("history.nodes.mutation").contains("retractStatement"));

        JsonPath restored = done("restoreStatement", "id", id, "reason", "she is");
        assertNull(restored.get("retraction"));
        assertEquals(2, restored.getList("affiliation.evidence").size());
        assertEquals(List.of("chair"), rolesOfAnn());
        assertEquals(
                List.of("restoreStatement", "retractStatement", "recordAffiliation"),
                history("board"));
        assertEquals(
                "NOT_ALLOWED_IN_THIS_STATE",
                mutate("restoreStatement", "id", id).get("userErrors[0].code"));
    }

    @Test
    void aReportThatIsRetractedLeavesTheEvent() {
        String id =
                read("event(id: $talks) { reports { nodes { id } } }")
                        .get("event.reports.nodes[0].id");
        done("retractStatement", "id", id);
        assertNull(read("event(id: $talks) { name }").get("event"), "nothing else reports it");
        load(ARTICLE.replace("'version':1", "'version':2"));
        assertNull(read("event(id: $talks) { name }").get("event"));
        assertEquals("PAST", done("restoreStatement", "id", id).get("report.status"));
        assertEquals("Talks", read("event(id: $talks) { name }").get("event.name"));
    }

    @Test
    void aRetractionFollowsTheStatementThroughAMerge() {
        load(
                "{'type':'record','key':'r','origin':'https://example.org/r','affiliations':"
                        + "[{'person':'anne','body':'board','role':'chair','state':'HELD'}]}");
        load("{'type':'merge','from':'anne','into':'ann','asOf':'2025-02-01'}");
        String id =
                read("person(id: $ann) { affiliations { nodes { id } } }")
                        .get("person.affiliations.nodes[0].id");
        done("retractStatement", "id", id);
        assertEquals(List.of(), rolesOfAnn());
        load("{'type':'merge','from':'anne','asOf':'2025-02-02'}");
        assertEquals(List.of(), rolesOfAnn());
        assertNull(read("organization(id: $board) { name }").get("organization"));
        load("{'type':'merge','from':'anne','into':'ann','asOf':'2025-02-03'}");
        done("restoreStatement", "id", id);
        assertEquals(List.of("chair"), rolesOfAnn());
    }

    /** Retracting and restoring need no article that says it. */
    @Test
    void aStatementOfAWithdrawnArticleIsRestoredAndRetracted() {
        String id =
                read("person(id: $ann) { affiliations { nodes { id } } }")
                        .get("person.affiliations.nodes[0].id");
        done("retractStatement", "id", id);
        load("{'type':'withdraw','article':'a','version':1}");
        done("restoreStatement", "id", id);
        done("retractStatement", "id", id);
        load(ARTICLE.replace("'version':1", "'version':2"));
        assertEquals(List.of(), rolesOfAnn());
    }
}
