package news.dateline.desk.split;

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

import static news.dateline.desk.split.SplitGraph.MP;
import static news.dateline.desk.split.SplitGraph.SMITH;
import static news.dateline.desk.split.SplitGraph.done;
import static news.dateline.desk.split.SplitGraph.load;
import static news.dateline.desk.split.SplitGraph.mentions;
import static news.dateline.desk.split.SplitGraph.person;
import static news.dateline.desk.split.SplitGraph.seen;
import static news.dateline.desk.split.SplitGraph.split;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is split, retracted and merged, when one of these is taken back. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SplitAndRetractedTest {

    private static final String THIRD = person("third");
    private static final String TALKS = Bundles.entityId("Event", "talks");
    private static final String SUMMIT = Bundles.entityId("Event", "summit");

    @BeforeEach
    void begin() {
        SplitGraph.begin();
        load(
                """
                {'type':'person','key':'third','name':'Third','origin':'https://example.org/3'}
                {'type':'event','key':'talks','name':'Talks','kind':'TALKS'}
                {'type':'event','key':'summit','name':'Summit','kind':'SUMMIT'}
                {'type':'article','key':'three','version':1,'language':'en','headline':'Three','body':'The talks began.','publishedAt':'2025-01-03T00:00:00Z',
                 'mentions':[{'entity':'talks','field':'BODY','start':4,'end':9,'text':'talks','form':'NAME'}],
                 'reports':[{'event':'talks','status':'ONGOING','evidence':[{'field':'BODY','start':4,'end':9,'text':'talks'}]}]}
                """);
    }

    @Test
    void whatIsSplitBackIsThereWhenTheMergeIsUndone() {
        String before = seen(SMITH);
        merge(SMITH, THIRD);
        done(split("id", THIRD, "mentions", mentions("one"), "into", MP));
        done(split("id", MP, "mentions", mentions("one"), "into", THIRD));
        assertEquals(before, seen(THIRD));
        undoMerge(SMITH);
        assertEquals(before, seen(SMITH));
    }

    @Test
    void aRetractionOutlastsTheMergeWhateverElseWasSplitInTheArticle() {
        load(
                """
                {'type':'reassign','article':'one','from':'mp','into':'third'}
                {'type':'reassign','article':'two','from':'smith','into':'smith'}
                """);
        merge(SMITH, THIRD);
        done(split("id", THIRD, "mentions", List.of(mentions("one").get(1)), "into", MP));
        retract(affiliation(THIRD));
        undoMerge(SMITH);
        assertEquals("[Two, One] 2 mentions 1 quotations [] 1 written", seen(SMITH));
    }

    @Test
    void aRetractionOutlastsTheMergeOfTheEntityThatWasSplitOff() {
        done(split("id", SMITH, "mentions", mentions("one"), "into", MP));
        merge(MP, SMITH);
        retract(affiliation(SMITH));
        undoMerge(MP);
        assertEquals("[One] 2 mentions 1 quotations [] 0 written", seen(MP));
        assertEquals("[Two] 1 mentions 0 quotations [] 1 written", seen(SMITH));
    }

    @Test
    void whatOtherArticlesSayOfTheFirstEntityIsNotRetracted() {
        done(split("id", SMITH, "mentions", mentions("one"), "into", MP));
        retract(affiliation(MP));
        assertEquals("[One] 2 mentions 1 quotations [] 0 written", seen(MP));
        assertEquals("[Two] 1 mentions 0 quotations [Two] 1 written", seen(SMITH));
    }

    @Test
    void theReportOfTheFirstEventIsNotRetracted() {
        done(split("id", TALKS, "mentions", mentions("three"), "into", SUMMIT));
        retract(only("event(id: \"%s\") { reports { nodes { id } } }", SUMMIT));
        done(split("id", SUMMIT, "mentions", mentions("three"), "into", TALKS));
        only("event(id: \"%s\") { reports { nodes { id } } }", TALKS);
    }

    private static String affiliation(String person) {
        return only("person(id: \"%s\") { affiliations { nodes { id } } }", person);
    }

    /** The one id that the query finds. */
    private static String only(String query, String id) {
        JsonPath data = Desk.EDITOR.send("{ " + query.formatted(id) + " }", Map.of());
        String list = query.startsWith("person") ? "person.affiliations" : "event.reports";
        List<String> ids = data.getList("data." + list + ".nodes.id");
        assertEquals(1, ids == null ? 0 : ids.size());
        return ids.get(0);
    }

    private static void merge(String from, String into) {
        mutate("mergeEntities", Map.of("from", from, "into", into));
    }

    private static void undoMerge(String id) {
        mutate("undoMerge", Map.of("id", id));
    }

    private static void retract(String id) {
        mutate("retractStatement", Map.of("id", id));
    }

    private static void mutate(String mutation, Map<String, String> input) {
        done(Desk.EDITOR.mutate(mutation, input, "{ userErrors { code message } }"));
    }
}
