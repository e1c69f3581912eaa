package news.dateline.interchange.load;

import java.io.StringWriter;
import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.export.Export;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** An event of a source of its own can be seen though no article reports it. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class OwnEventTest {

    private static final String OSLO =
            "{'type':'place','key':'oslo','name':'Oslo','kind':'CITY','origin':'https://example.org/oslo'}";
    private static final String RECORD =
            "{'type':'record','key':'d1','origin':'https://diary.example/1','eventPlaces':[{'event':'d1','place':'oslo','status':'PLANNED'}]}";
    private static final String QUERY =
            "{ events { totalCount nodes { name status starts { earliest } ends { latest } places { nodes { name } }"
                    + " reports { totalCount nodes { status } } } } place: places(filter: {name: \"Oslo\"}) { nodes { events { totalCount } } }"
                    + " planned: events(filter: {status: [PLANNED], startsAfter: \"2027-01-01\"}) { totalCount } }";

    @Inject Export export;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static void load(String... lines) {
        assertEquals(
                List.of(), Bundles.load(String.join("\n", lines).replace('\'', '"')).problems());
    }

    private static String event(String more) {
        return "{'type':'event','key':'d1','name':'Harbour talks','kind':'TALKS'" + more + "}";
    }

    private static String planned(String day, String asOf) {
        return event(
                ",'origin':'https://diary.example/1','status':'PLANNED','asOf':'"
                        + asOf
                        + "','starts':{'earliest':'"
                        + day
                        + "','latest':'"
                        + day
                        + "','precision':'DAY'}");
    }

    private static String report(String status, String more) {
        return "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'The talks.','publishedAt':'2020-01-01T00:00:00Z',"
                + "'reports':[{'event':'d1','status':'"
                + status
                + "','evidence':[{'field':'BODY','start':0,'end':9,'text':'The talks'}]}]"
                + more
                + "}";
    }

    private static JsonPath events() {
        JsonPath answer = Gql.ask(QUERY);
        assertNull(answer.get("errors"));
        return answer;
    }

    @Test
    void aDiaryItemIsThereWithStatusDatesAndPlace() {
        load(OSLO, planned("2027-03-02", "2026-01-01"), RECORD);
        JsonPath answer = events();
        assertEquals(List.of("PLANNED"), answer.getList("data.events.nodes.status"));
        assertEquals("2027-03-02", answer.getString("data.events.nodes[0].starts.earliest"));
        assertNull(answer.get("data.events.nodes[0].ends"));
        assertEquals(List.of("Oslo"), answer.getList("data.events.nodes[0].places.nodes.name"));
        assertEquals(0, answer.getInt("data.events.nodes[0].reports.totalCount"));
        assertEquals(1, answer.getInt("data.place.nodes[0].events.totalCount"));
        assertEquals(1, answer.getInt("data.planned.totalCount"));
    }

    @Test
    void aLaterLineMovesItAndOneThatLosesItsOriginHidesIt() {
        load(OSLO, planned("2027-03-02", "2026-01-01"));
        load(planned("2027-04-09", "2026-01-02"));
        assertEquals("2027-04-09", events().getString("data.events.nodes[0].starts.earliest"));
        load(event(",'asOf':'2026-01-03'"));
        assertEquals(0, events().getInt("data.events.totalCount"));
        load(event(",'origin':'https://diary.example/1','asOf':'2026-01-04'"));
        assertEquals(List.of("UNKNOWN"), events().getList("data.events.nodes.status"));
    }

    @Test
    void anArticlesReportCountsFromWhenItCanBeSeen() {
        load(
                OSLO,
                planned("2027-03-02", "2026-01-01"),
                report("CANCELLED", ",'embargoUntil':'2100-01-01T00:00:00Z'"));
        assertEquals(List.of("PLANNED"), events().getList("data.events.nodes.status"));
        load(report("CANCELLED", "").replace("'version':1", "'version':2"));
        JsonPath answer = events();
        assertEquals(List.of("CANCELLED"), answer.getList("data.events.nodes.status"));
        assertEquals(1, answer.getInt("data.events.nodes[0].reports.totalCount"));
        assertEquals(0, answer.getInt("data.planned.totalCount"));
        load("{'type':'withdraw','article':'a','version':2,'at':'2021-01-01T00:00:00Z'}");
        assertEquals(List.of("PLANNED"), events().getList("data.events.nodes.status"));
    }

    @Test
    void theOrderOfLinesDoesNotMatterAndAnExportHasAll() throws Exception {
        load(report("PAST", ""), RECORD, OSLO, planned("2027-03-02", "2026-01-01"));
        assertEquals(List.of("PAST"), events().getList("data.events.nodes.status"));
        StringWriter first = new StringWriter();
        export.write(first);
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(first.toString()).problems());
        StringWriter second = new StringWriter();
        export.write(second);
        assertEquals(first.toString(), second.toString());
        assertEquals(1, events().getInt("data.events.totalCount"));
    }
}
