package news.dateline.desk.article;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.identity.Roles;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** The lists that an editor's screen needs: by headline, author, time and embargo. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DeskSearchTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final ArticleDesk MARA = ArticleDesk.as("mara", Roles.CONTRIBUTOR);
    private static final ArticleDesk MILO = ArticleDesk.as("milo", Roles.CONTRIBUTOR);

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static List<String> found(ArticleDesk who, String arguments) {
        JsonPath answer =
                who.ask(
                        "{ deskArticles%s { totalCount nodes { headline } } }".formatted(arguments),
                        Map.of());
        assertNull(answer.get("errors"), () -> answer.get("errors").toString());
        List<String> headlines = answer.getList("data.deskArticles.nodes.headline");
        assertEquals(headlines.size(), answer.getInt("data.deskArticles.totalCount"));
        return headlines;
    }

    private static List<String> found(String filter) {
        return found(EDITOR, "(filter: { " + filter + " })");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    harb,            true
                    HARBOUR fog,     true
                    'strasse, zoë',  true
                    Zoe,             true
                    obrien,          true
                    walesa,          true
                    京,               true
                    harbours,        false
                    arbour,          false
                    fog rain,        false
                    …,               false
                    '',              false
                    """)
    void headlinesAreFoundByTheBeginningsOfTheirWords(String text, boolean isFound) {
        String headline = "Fog closes Zoë O’Brien’s Wałęsa-Strasse harbour (北京)";
        EDITOR.draft(headline);
        EDITOR.draft("Rain");
        assertEquals(
                isFound ? List.of(headline) : List.of(), found("headline: \"" + text + "\""), text);
    }

    /** Of the working copy, of what is published without one, and of what was loaded. */
    @Test
    void aHeadlineIsFoundAsItIsNow() {
        String id = EDITOR.draft("Fog");
        EDITOR.done("publishArticle", Map.of("id", id));
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Mist"));
        assertEquals(List.of(), found("headline: \"fog\""));
        assertEquals(List.of("Mist"), found("headline: \"mist\", status: [DRAFT]"));
        EDITOR.done("discardDraft", Map.of("id", id));
        assertEquals(List.of("Fog"), found("headline: \"fog\""));
        Bundles.load(
                "{\"type\":\"article\",\"key\":\"wire\",\"version\":1,\"language\":\"en\",\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"Foggy wire\"}");
        assertEquals(List.of("Foggy wire", "Fog"), found("headline: \"fog\""));
        assertEquals(List.of(), found("headline: \"fog\", status: []"));
    }

    @Test
    void draftsAreFoundByWhoBeganThem() {
        String id = MARA.draft("Of Mara");
        MILO.draft("Of Milo");
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Edited"));
        assertEquals(List.of("Edited"), found("begunBy: [\"mara\"]"));
        assertEquals(List.of("Edited", "Of Milo"), found("begunBy: [\"mara\", \"milo\"]"));
        assertEquals(List.of("Of Milo"), found("begunBy: [\"milo\"], headline: \"of\""));
        assertEquals(List.of(), found(MILO, "(filter: { begunBy: [\"mara\"] })"));
        JsonPath desk =
                EDITOR.ask(
                        "query ($id: ID!) { deskArticle(id: $id) { begunBy changedBy } }",
                        Map.of("id", id));
        assertEquals("mara", desk.getString("data.deskArticle.begunBy"));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals(List.of(), found("begunBy: [\"mara\"]"));
    }

    @Test
    void whatIsScheduledIsFoundByItsTime() {
        for (int day = 3; day > 0; day--) {
            EDITOR.done(
                    "scheduleArticle",
                    Map.of(
                            "id",
                            EDITOR.draft("Day " + day),
                            "publishAt",
                            "2090-01-0" + day + "T06:00:00Z"));
        }
        EDITOR.draft("No time");
        String byTime = "orderBy: { field: PUBLISH_AT, direction: ASC }";
        assertEquals(List.of("Day 1", "Day 2", "Day 3"), found(EDITOR, "(" + byTime + ")"));
        String second =
                "filter: { publishAfter: \"2090-01-02T06:00:00Z\", publishBefore: \"2090-01-03T06:00:00Z\" }";
        assertEquals(List.of("Day 2"), found(EDITOR, "(" + second + ")"));
        assertEquals(List.of("Day 2"), found(EDITOR, "(" + second + ", " + byTime + ")"));
        assertEquals(
                List.of("Day 3"),
                found(
                        EDITOR,
                        "(filter: { headline: \"3\", status: [SCHEDULED] }, " + byTime + ")"));
        JsonPath page =
                EDITOR.ask(
                        "{ deskArticles(first: 1, %s) { pageInfo { endCursor } } }"
                                .formatted(byTime),
                        Map.of());
        String next =
                "{ deskArticles(first: 1, after: \"%s\", %s) { nodes { headline } } }"
                        .formatted(page.getString("data.deskArticles.pageInfo.endCursor"), byTime);
        assertEquals(
                List.of("Day 2"),
                EDITOR.ask(next, Map.of()).getList("data.deskArticles.nodes.headline"));
    }

    @Test
    void whatIsUnderEmbargoIsFound() {
        EDITOR.done("publishArticle", Map.of("id", EDITOR.draft("Seen")));
        EDITOR.done(
                "publishArticle",
                Map.of("id", EDITOR.draft("Hidden"), "embargoUntil", "2090-01-01T00:00:00Z"));
        assertEquals(List.of("Hidden"), found("embargoed: true"));
        assertEquals(List.of("Seen"), found("embargoed: false, status: [PUBLISHED]"));
        assertEquals(List.of("Hidden", "Seen"), found("changedAfter: \"2026-01-01T00:00:00Z\""));
        assertEquals(List.of(), found("changedAfter: \"2090-01-01T00:00:00Z\""));
    }

    @Test
    void aNoteToTheNewsroomCanBeRead() {
        String id = EDITOR.draft("Fog");
        EDITOR.done("updateArticle", Map.of("id", id, "internalNote", "Call Ann."));
        String query = "query ($id: ID!) { deskArticle(id: $id) { internalNote } }";
        String path = "data.deskArticle.internalNote";
        assertEquals("Call Ann.", EDITOR.ask(query, Map.of("id", id)).getString(path));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals("Call Ann.", EDITOR.ask(query, Map.of("id", id)).getString(path));
    }
}
