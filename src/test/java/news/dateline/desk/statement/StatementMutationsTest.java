package news.dateline.desk.statement;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.desk.statement.StatementDesk.ANN;
import static news.dateline.desk.statement.StatementDesk.BOARD;
import static news.dateline.desk.statement.StatementDesk.BOB;
import static news.dateline.desk.statement.StatementDesk.ORIGIN;
import static news.dateline.desk.statement.StatementDesk.TALKS;
import static news.dateline.desk.statement.StatementDesk.chair;
import static news.dateline.desk.statement.StatementDesk.done;
import static news.dateline.desk.statement.StatementDesk.history;
import static news.dateline.desk.statement.StatementDesk.mutate;
import static news.dateline.desk.statement.StatementDesk.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class StatementMutationsTest {

    @BeforeEach
    void begin() {
        StatementDesk.begin();
    }

    @Test
    void theSameStatementOfTheSameSourceIsRecordedOnce() {
        JsonPath first = chair(ORIGIN);
        assertEquals("chair", first.get("affiliation.role"));
        assertEquals(2, first.getList("affiliation.evidence").size(), "beside the article");
        JsonPath second = chair(ORIGIN);
        assertEquals(first.<String>get("statementId"), second.get("statementId"));
        assertEquals(2, second.getList("affiliation.evidence").size());
        assertEquals(List.of("recordAffiliation"), history("ann"));
        assertEquals(List.of("recordAffiliation"), history("board"));
        assertEquals(3, chair("https://example.org/2").getList("affiliation.evidence").size());
    }

    @Test
    void everyKindOfStatementIsRecordedAndRetracted() {
        String relationship =
                done(
                                "recordRelationship",
                                "owner",
                                ANN,
                                "person",
                                BOB,
                                "kind",
                                "UNCLE",
                                "origin",
                                ORIGIN)
                        .get("relationship.id");
        done("retractStatement", "id", relationship);
        String participation =
                done(
                                "recordParticipation",
                                "event",
                                TALKS,
                                "agent",
                                BOB,
                                "role",
                                "HOST",
                                "origin",
                                ORIGIN)
                        .get("participant.id");
        String place =
                done(
                                "recordEventPlace",
                                "event",
                                TALKS,
                                "place",
                                Bundles.entityId("Place", "town"),
                                "status",
                                "PAST",
                                "origin",
                                ORIGIN)
                        .get("statementId");
        String visit = Bundles.entityId("Event", "visit");
        String link =
                done(
                                "recordEventLink",
                                "from",
                                TALKS,
                                "kind",
                                "LED_TO",
                                "to",
                                visit,
                                "origin",
                                ORIGIN)
                        .get("statementId");
        String talks =
                "event(id: $talks) { participants { totalCount nodes { id } } places { totalCount edges { statementId } } }";
        assertEquals(participation, read(talks).get("event.participants.nodes[0].id"));
        assertEquals(place, read(talks).get("event.places.edges[0].statementId"));
        for (String id : List.of(participation, place, link)) {
            done("retractStatement", "id", id);
        }
        assertEquals(0, read(talks).getInt("event.participants.totalCount"));
        assertEquals(0, read(talks).getInt("event.places.totalCount"));
        done("restoreStatement", "id", place);
        assertEquals(place, read(talks).get("event.places.edges[0].statementId"));
    }

    @Test
    void faultsOfTheInputAreNamedInIt() {
        JsonPath self =
                mutate(
                        "recordRelationship",
                        "owner",
                        ANN,
                        "person",
                        ANN,
                        "kind",
                        "UNCLE",
                        "origin",
                        ORIGIN);
        assertEquals("person", self.get("userErrors[0].field[0]"));
        JsonPath address =
                mutate(
                        "recordAffiliation",
                        "person",
                        ANN,
                        "role",
                        "chair",
                        "state",
                        "HELD",
                        "origin",
                        "no address");
        assertEquals("origin", address.get("userErrors[0].field[0]"));
        JsonPath nobody =
                mutate(
                        "recordAffiliation",
                        "person",
                        Bundles.entityId("Person", "nobody"),
                        "role",
                        "chair",
                        "state",
                        "HELD",
                        "origin",
                        ORIGIN);
        assertEquals("NOT_FOUND", nobody.get("userErrors[0].code"));
        assertEquals("person", nobody.get("userErrors[0].field[0]"));
        assertEquals("INVALID", mutate("retractStatement", "id", ANN).get("userErrors[0].code"));
        assertEquals(
                "NOT_FOUND",
                mutate("retractStatement", "id", Bundles.entityId("Affiliation", "none"))
                        .get("userErrors[0].code"));
    }

    /** The weightier of both counts, so it changes nothing. */
    @Test
    void whatIsRecordedWithLessWeightIsNotInTheHistory() {
        chair(ORIGIN);
        for (String provenance : List.of("IMPORT", "MACHINE")) {
            done(
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
                    ORIGIN,
                    "provenance",
                    provenance);
        }
        assertEquals(List.of("recordAffiliation"), history("ann"));
    }
}
