package news.dateline.change;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.change.Follower.ANN;
import static news.dateline.change.Follower.article;
import static news.dateline.change.Follower.load;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class ChangesTest {

    private final Follower follower = new Follower();

    private static final String ANNE =
            "{'type':'person','key':'anne','name':'Anne Lee','origin':'https://example.org/anne'}";

    @BeforeEach
    void begin() {
        follower.begin();
    }

    @Test
    void tellsTheLifeOfAnArticle() {
        load(ANN, article(1, ""));
        assertEquals(
                List.of("PUBLISHED ARTICLE 1 Article", "PUBLISHED PERSON Person"),
                follower.follow().stream().sorted().toList());
        assertEquals(List.of(), follower.follow());

        load(article(2, ""));
        assertEquals(List.of("CHANGED ARTICLE 2 Article"), follower.follow());
        load(
                article(
                        3,
                        ",'correctedAt':'2025-01-02T00:00:00Z','corrections':[{'at':'2025-01-02T00:00:00Z','version':3,'text':'Wrong.'}]"));
        assertEquals(List.of("CORRECTED ARTICLE 3 Article"), follower.follow());
        load(
                article(
                        3,
                        ",'correctedAt':'2025-01-02T00:00:00Z','corrections':[{'at':'2025-01-02T00:00:00Z','version':3,'text':'Wrong.'}]"));
        assertEquals(List.of(), follower.follow(), "the same line again");

        load("{'type':'withdraw','article':'a','version':4,'reason':'wrong'}");
        assertEquals(
                List.of("WITHDRAWN ARTICLE 4 Tombstone", "WITHDRAWN PERSON -"),
                follower.follow().stream().sorted().toList());
        load(article(5, ""));
        assertEquals(
                List.of("PUBLISHED ARTICLE 5 Article", "PUBLISHED PERSON Person"),
                follower.follow().stream().sorted().toList());
    }

    @Test
    void leavesOutWhatIsNotVisibleAnyMore() {
        load(ANN, article(1, ""));
        load(article(2, ""));
        load("{'type':'withdraw','article':'a','version':3}");
        assertEquals(
                List.of("WITHDRAWN ARTICLE 3 Tombstone", "WITHDRAWN PERSON -"),
                follower.follow().stream().sorted().toList());
    }

    @Test
    void theEndOfAnEmbargoIsAChangeAtItsMoment() throws Exception {
        OffsetDateTime end = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(5);
        load(ANN, article(1, ",'embargoUntil':'" + end + "'"));
        assertEquals(List.of(), follower.follow());
        load(article(2, ",'embargoUntil':'" + end + "'"));
        assertEquals(List.of(), follower.follow());
        while (OffsetDateTime.now(ZoneOffset.UTC).isBefore(end)) {
            Thread.sleep(50);
        }
        assertEquals(
                List.of("PUBLISHED ARTICLE 2 Article", "PUBLISHED PERSON Person"),
                follower.follow().stream().sorted().toList());
    }

    @Test
    void draftsAndEmbargoedArticlesAreNotTold() {
        load(ANN, article(1, ",'status':'DRAFT'"));
        load("{'type':'withdraw','article':'a','version':2}");
        load(article(3, ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        assertEquals(List.of(), follower.follow());
    }

    @Test
    void tellsOfEntitiesTheirMergesAndLinks() {
        load(ANNE, ANN, article(1, ""));
        follower.follow();
        load(
                "{'type':'person','key':'anne','name':'Anne B. Lee','asOf':'2026-01-01','origin':'https://example.org/anne'}");
        assertEquals(List.of("CHANGED PERSON Person"), follower.follow());

        load(
                "{'type':'organization','key':'o','name':'O','kind':'COMPANY','origin':'https://example.org/o'}",
                "{'type':'record','key':'r','origin':'https://example.org/r','affiliations':[{'person':'anne','body':'o','role':'head','state':'HELD'}]}");
        assertEquals(
                List.of(
                        "LINKED ORGANIZATION Organization",
                        "LINKED PERSON Person",
                        "PUBLISHED ORGANIZATION Organization"),
                follower.follow().stream().sorted().toList());

        merge();
        List<String> told = follower.follow();
        assertTrue(told.contains("MERGED PERSON Person"), told::toString);
        assertTrue(
                told.stream().noneMatch(change -> change.startsWith("WITHDRAWN")), told::toString);
    }

    @Test
    void tellsOfAMergeThoughTheSurvivorIsGone() {
        load(ANN, article(1, ""));
        load("{'type':'person','key':'anne','name':'Anne Lee'}");
        follower.follow();
        merge();
        load("{'type':'withdraw','article':'a','version':2}");
        List<String> told = follower.follow("types PERSON");
        assertTrue(told.contains("MERGED PERSON -"), told::toString);
    }

    @Test
    void tellsOfAWithdrawalThoughTheIdLeadsToAnotherSince() {
        load(ANNE, ANN, article(1, ""));
        follower.follow();
        load("{'type':'withdraw','article':'a','version':2}");
        merge();
        assertEquals(
                List.of("WITHDRAWN PERSON Person"),
                follower.follow("kinds WITHDRAWN").stream()
                        .filter(told -> told.contains("PERSON"))
                        .toList());
    }

    /** Of one article: the person, her employer, and that she works there. */
    private static String[] employed(int version, String embargo) {
        return new String[] {
            ANN,
            "{'type':'organization','key':'o','name':'O','kind':'COMPANY','origin':'https://example.org/o'}",
            article(
                    version,
                    embargo
                            + ",'affiliations':[{'person':'ann','body':'o','role':'head','state':'HELD','evidence':[{'field':'BODY','start':0,'end':7,'text':'Ann Lee'}]}]")
        };
    }

    private static final String OTHER = article(1, "").replace("'key':'a'", "'key':'c'");

    private static String until(OffsetDateTime end) {
        return ",'embargoUntil':'" + end + "'";
    }

    @Test
    void aStatementUnderEmbargoIsToldThoughItsPersonAppearsBefore() throws Exception {
        OffsetDateTime end = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(5);
        load(employed(1, until(end)));
        load(OTHER);
        assertTrue(follower.follow().contains("PUBLISHED PERSON Person"));
        while (OffsetDateTime.now(ZoneOffset.UTC).isBefore(end)) {
            Thread.sleep(50);
        }
        List<String> told = follower.follow();
        assertTrue(told.contains("LINKED PERSON Person"), told::toString);
    }

    @Test
    void aStatementThatIsPutUnderEmbargoAgainIsToldAsGone() {
        load(employed(1, ""));
        load(OTHER);
        follower.follow();
        load(employed(2, ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        List<String> told = follower.follow();
        assertTrue(told.contains("WITHDRAWN ARTICLE 2 -"), told::toString);
        assertTrue(told.contains("LINKED PERSON Person"), told::toString);
    }

    private static void merge() {
        Desk.EDITOR.mutate(
                "mergeEntities",
                Map.of(
                        "from",
                        Bundles.entityId("Person", "ann"),
                        "into",
                        Bundles.entityId("Person", "anne")),
                "{ userErrors { message } }");
    }
}
