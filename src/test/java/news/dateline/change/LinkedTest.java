package news.dateline.change;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.change.Follower.ANN;
import static news.dateline.change.Follower.DATABASE;
import static news.dateline.change.Follower.article;
import static news.dateline.change.Follower.load;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** LINKED: once for what a transaction does, and never of what no reader will see. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class LinkedTest {

    private static final String EMBARGO = ",'embargoUntil':'2999-01-01T00:00:00Z'";
    private static final String LATER = ",'embargoUntil':'2999-02-01T00:00:00Z'";
    private static final String TALKS = event("talks");
    private static final String SUMMIT = event("summit");

    private final Follower follower = new Follower();

    @BeforeEach
    void begin() {
        follower.begin();
    }

    private static String event(String key) {
        return "{'type':'event','key':'%s','name':'Talks','kind':'TALKS','origin':'https://example.org/%s'}"
                .formatted(key, key);
    }

    private static String report(String key, int version, String more) {
        return article(
                        version,
                        more
                                + ",'reports':[{'event':'talks','status':'ONGOING','evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}]")
                .replace("'key':'a'", "'key':'" + key + "'");
    }

    private static String employed(int version, String more) {
        return article(
                version,
                more
                        + ",'affiliations':[{'person':'ann','body':'o','role':'head','state':'HELD','evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}]");
    }

    /** In one batch, however many changes the transaction noted. */
    private List<String> linked() {
        DATABASE.read("select graph.number_changes(1000)");
        return follower.follow("kinds LINKED").stream().sorted().toList();
    }

    /** Keys of the entities whose links will appear, and when. */
    private static List<String> due() {
        return DATABASE.read(
                """
                select e.key || ' ' || extract(month from p.due at time zone 'UTC')
                from graph.pending_change p join graph.entity e on e.id = p.node_id
                where p.kind = 'LINKED' and p.due > now()
                order by 1
                """);
    }

    @Test
    void aVersionThatReplacesReportsIsToldOnce() {
        load(ANN, TALKS, report("a", 1, ""));
        linked();
        load(report("a", 2, ""));
        assertEquals(List.of("LINKED EVENT Event"), linked());
    }

    @Test
    void whatIsEditedUnderEmbargoIsToldOnce() {
        load(ANN, TALKS, report("a", 1, EMBARGO));
        load(report("a", 2, EMBARGO));
        load(report("a", 3, EMBARGO));
        assertEquals(List.of("talks 1"), due());
        load(report("a", 4, LATER));
        assertEquals(List.of("talks 2"), due());
    }

    @Test
    void whatIsWithdrawnBeforeItsPublicationIsNotTold() {
        load(
                ANN,
                TALKS,
                "{'type':'organization','key':'o','name':'O','kind':'COMPANY','origin':'https://example.org/o'}",
                employed(1, EMBARGO),
                report("b", 1, EMBARGO));
        assertEquals(List.of("ann 1", "o 1", "talks 1"), due());
        load("{'type':'withdraw','article':'b','version':2}");
        assertEquals(List.of("ann 1", "o 1"), due());
        load("{'type':'withdraw','article':'a','version':2}");
        assertEquals(List.of(), due());
    }

    @Test
    void whatAnotherArticleSaysUnderTheSameEmbargoIsStillTold() {
        load(ANN, TALKS, report("a", 1, EMBARGO));
        load(report("b", 1, EMBARGO));
        load("{'type':'withdraw','article':'a','version':2}");
        assertTrue(due().contains("talks 1"), () -> due().toString());
        load("{'type':'withdraw','article':'b','version':2}");
        assertEquals(List.of(), due());
    }

    @Test
    void bothAreToldWhenAReportMovesToAnotherEvent() {
        load(ANN, TALKS, SUMMIT, report("a", 1, ""));
        linked();
        DATABASE.run(
                """
                update graph.event_report set event_id = (select id from graph.entity where key = 'summit')
                where article_id is not null
                """);
        assertEquals(2, linked().size());
    }

    @Test
    void aReportUnderEmbargoThatMovesIsToldOfTheOtherEvent() {
        load(ANN, TALKS, SUMMIT, report("a", 1, EMBARGO));
        DATABASE.run(
                """
                update graph.event_report set event_id = (select id from graph.entity where key = 'summit')
                where article_id is not null
                """);
        assertEquals(List.of("summit 1"), due());
    }
}
