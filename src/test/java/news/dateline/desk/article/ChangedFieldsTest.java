package news.dateline.desk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** ArticleVersion.changedFields: lists of mentions, quotations and statements have no order. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ChangedFieldsTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final String BODY = "Ann Lee and Bob Ray met at Acme and at Bolt.";

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(
                List.of(),
                Bundles.load(
                                "{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann Lee\"}",
                                "{\"type\":\"person\",\"key\":\"bob\",\"name\":\"Bob Ray\"}",
                                "{\"type\":\"organization\",\"key\":\"acme\",\"name\":\"Acme\",\"kind\":\"COMPANY\"}",
                                "{\"type\":\"event\",\"key\":\"one\",\"name\":\"One\",\"kind\":\"MEETING\"}",
                                "{\"type\":\"event\",\"key\":\"two\",\"name\":\"Two\",\"kind\":\"MEETING\"}")
                        .problems());
    }

    private static Map<String, Object> words(int start, int end) {
        return Map.of("field", "BODY", "start", start, "end", end);
    }

    private static Map<String, Object> mention(String key, int start, int end) {
        return Map.of(
                "entity",
                Bundles.entityId("Person", key),
                "field",
                "BODY",
                "start",
                start,
                "end",
                end,
                "form",
                "NAME");
    }

    private static Map<String, Object> report(String key) {
        return Map.of(
                "event", Bundles.entityId("Event", key),
                "status", "PAST",
                "evidence", List.of(words(12, 30), words(0, 22)));
    }

    private static Map<String, Object> affiliation(String key) {
        return Map.of(
                "person", Bundles.entityId("Person", key),
                "body", Bundles.entityId("Organization", "acme"),
                "role", "member",
                "state", "HELD",
                "evidence", List.of(words(0, 22)));
    }

    private static List<String> changed(String id) {
        JsonPath answer =
                EDITOR.ask(
                        "query ($id: ID!) { deskArticle(id: $id) { history(first: 1) { nodes { changedFields } } } }",
                        Map.of("id", id));
        assertNull(answer.get("errors"), () -> answer.get("errors").toString());
        return answer.getList("data.deskArticle.history.nodes[0].changedFields");
    }

    /** The graph gives its rows back in its own order, so both orders are tried. */
    @Test
    void areThoseThatSayOtherThings() {
        for (List<String> keys : List.of(List.of("ann", "bob"), List.of("bob", "ann"))) {
            List<Map<String, Object>> mentions = new ArrayList<>();
            keys.forEach(
                    key ->
                            mentions.add(
                                    key.equals("ann")
                                            ? mention("ann", 0, 7)
                                            : mention("bob", 12, 19)));
            String id =
                    EDITOR.done(
                                    "createArticle",
                                    Map.of(
                                            "headline",
                                            "Old",
                                            "language",
                                            "en",
                                            "body",
                                            BODY,
                                            "mentions",
                                            mentions,
                                            "reports",
                                            keys.stream()
                                                    .map(
                                                            key ->
                                                                    report(
                                                                            key.equals("ann")
                                                                                    ? "one"
                                                                                    : "two"))
                                                    .toList(),
                                            "affiliations",
                                            keys.stream()
                                                    .map(ChangedFieldsTest::affiliation)
                                                    .toList()))
                            .getString("article.id");
            EDITOR.done("publishArticle", Map.of("id", id));
            EDITOR.done("updateArticle", Map.of("id", id, "headline", "New"));
            assertEquals(List.of("headline"), changed(id));
            EDITOR.done("annotateArticle", Map.of("id", id, "mentions", mentions.subList(0, 1)));
            assertEquals(true, changed(id).contains("mentions"));
            EDITOR.done("discardDraft", Map.of("id", id));
            EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
            EDITOR.done("publishArticle", Map.of("id", id));
            EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
            assertEquals(List.of(), changed(id));
        }
    }
}
