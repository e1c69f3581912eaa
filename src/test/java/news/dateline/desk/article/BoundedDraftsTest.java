package news.dateline.desk.article;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.SmallDesk;
import news.dateline.testing.TestServer;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What contributors write again and again does not grow for ever. */
@QuarkusTest
@TestProfile(SmallDesk.class)
class BoundedDraftsTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final int KEPT = 100;

    private static int count(String sql) throws SQLException {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int kept(String id) throws SQLException {
        return count(
                "select count(line) from graph.article_version where article_id = "
                        + GlobalId.decode(id).row());
    }

    private static int rows(String table, String id) throws SQLException {
        return count(
                "select count(*) from graph.%s where article_id = %d"
                        .formatted(table, GlobalId.decode(id).row()));
    }

    private static List<String> actions(ArticleDesk desk, String id) {
        return desk.ask(
                        "query($id: ID!) { deskArticle(id: $id) { history { nodes { action } } } }",
                        Map.of("id", id))
                .getList("data.deskArticle.history.nodes.action");
    }

    @Test
    void successiveSavesOfOneAuthorAreOneEntryByWhicheverMutations() throws SQLException {
        ArticleDesk carl = ArticleDesk.as("saver", "contributor");
        String id = carl.draft("Mine");
        carl.done("annotateArticle", Map.of("id", id, "mentions", List.of()));
        assertEquals(List.of("ANNOTATED", "CREATED"), actions(carl, id));
        for (int i = 0; i < 5; i++) {
            carl.done("updateArticle", Map.of("id", id, "editorNote", "n" + i));
            carl.done("annotateArticle", Map.of("id", id, "mentions", List.of()));
        }
        assertEquals(List.of("UPDATED", "CREATED"), actions(carl, id));
        assertEquals(2, kept(id));
        EDITOR.done("updateArticle", Map.of("id", id, "editorNote", "eva"));
        carl.done("updateArticle", Map.of("id", id, "editorNote", "carl"));
        assertEquals(List.of("UPDATED", "UPDATED", "UPDATED", "CREATED"), actions(EDITOR, id));
    }

    @Test
    void aContributorCanHaveSoManyDrafts() {
        ArticleDesk one = ArticleDesk.as("many", "contributor");
        String first = one.draft("1");
        one.draft("2");
        one.draft("3");
        Map<String, String> fourth = Map.of("headline", "4", "language", "en");
        JsonPath refused = one.run("createArticle", fourth);
        assertEquals(List.of("LIMIT_EXCEEDED"), refused.getList("userErrors.code"));
        assertEquals(
                "You have 3 drafts; the limit is 3. Discard one, or have one published.",
                refused.getString("userErrors[0].message"));
        one.done("updateArticle", Map.of("id", first, "headline", "Still mine"));
        ArticleDesk.as("other", "contributor").draft("1");
        one.done("discardDraft", Map.of("id", first));
        one.done("createArticle", fourth);
        for (int i = 0; i < 5; i++) {
            EDITOR.draft("Of an editor");
        }
    }

    @Test
    void theContentOfWorkingCopiesIsKeptForTheLastEntries() throws SQLException {
        String id = EDITOR.draft("Published");
        EDITOR.done("publishArticle", Map.of("id", id));
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Next"));
        String later = Instant.now().plusSeconds(86_400).toString();
        for (int i = 0; i < KEPT / 2 + 5; i++) {
            EDITOR.done("scheduleArticle", Map.of("id", id, "publishAt", later));
            EDITOR.done("unscheduleArticle", Map.of("id", id));
        }
        assertEquals(KEPT + 1, kept(id), "and what was published");
        EDITOR.done("discardDraft", Map.of("id", id));
        assertEquals(KEPT + 1, kept(id));
        EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
        assertEquals(KEPT + 1, kept(id));
    }

    @Test
    void theLastContentIsKeptOfADiscardedDraftThatWasNeverPublished() throws SQLException {
        ArticleDesk carl = ArticleDesk.as("discarder", "contributor");
        String id = carl.draft("Mine");
        carl.done("updateArticle", Map.of("id", id, "headline", "Other"));
        assertEquals(2, kept(id));
        carl.done("discardDraft", Map.of("id", id));
        assertEquals(1, kept(id));
        for (int i = 0; i < KEPT - 1; i++) {
            carl.done("discardDraft", Map.of("id", carl.draft("Later")));
        }
        assertEquals(1, kept(id));
        carl.done("discardDraft", Map.of("id", carl.draft("The last")));
        assertEquals(0, kept(id), "a hundred were discarded after it");
        assertEquals(
                0, rows("working_copy", id) + rows("desk_entry", id) + rows("article_version", id));
        assertEquals(List.of("NOT_FOUND"), carl.refused("restoreArticle", Map.of("id", id)));
        carl.draft("The limit counts none of them");
    }

    /** What the mutation took of the author's rate limit. */
    private static int cost(String name, String mutation, Map<String, ?> input) {
        int before = left(name, "{ viewer { name } }", Map.of());
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        String document =
                "mutation($input: %sInput!) { %s(input: $input) { userErrors { code message } } }"
                        .formatted(type, mutation);
        return before - left(name, document, input);
    }

    private static int left(String name, String document, Map<String, ?> input) {
        String header =
                given().contentType("application/json")
                        .header("Authorization", Tokens.bearer(name, "contributor"))
                        .body(Map.of("query", document, "variables", Map.of("input", input)))
                        .post("/graphql")
                        .header("RateLimit");
        Matcher left = Pattern.compile("r=(\\d+)").matcher(header);
        assertTrue(left.find(), header);
        return Integer.parseInt(left.group(1));
    }

    @Test
    void theCostOfASaveGrowsWithWhatIsStored() {
        ArticleDesk carl = ArticleDesk.as("writer", "contributor");
        String small = carl.draft("Small");
        String large =
                carl.done(
                                "createArticle",
                                Map.of(
                                        "headline",
                                        "Large",
                                        "language",
                                        "en",
                                        "body",
                                        "word ".repeat(18_000) + "end"))
                        .getString("article.id");
        int least = cost("writer", "updateArticle", Map.of("id", small, "editorNote", "n"));
        int most = cost("writer", "updateArticle", Map.of("id", large, "editorNote", "n"));
        assertTrue(least < 250, "small: " + least);
        assertTrue(most > least + 1_800, "large: " + most);
    }
}
