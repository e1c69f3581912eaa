package news.dateline.desk.merge;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A preview of an article that names merged entities shows what readers will see. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class MergedPreviewTest {

    private static final String BODY = "Anne met Ann in Oslo.";

    private static final String BUNDLE =
            """
            {'type':'person','key':'ann','name':'Ann'}
            {'type':'person','key':'anne','name':'Anne'}
            {'type':'organization','key':'desk','name':'Desk','kind':'COMPANY'}
            {'type':'event','key':'talks','name':'Talks','kind':'TALKS'}
            {'type':'event','key':'meeting','name':'Meeting','kind':'TALKS'}
            {'type':'event','key':'visit','name':'Visit','kind':'VISIT'}
            {'type':'merge','from':'anne','into':'ann','asOf':'2026-01-01'}
            {'type':'merge','from':'meeting','into':'talks','asOf':'2026-01-01'}
            """;

    private static final String CONTENT =
            """
            { headline
              people { nodes { name } }
              events { nodes { name status reports { nodes { status } } participants { nodes { agent { name } evidence { text } } } links { kind event { name } } } }
              mentions { totalCount nodes { text entity { ... on Person { name } ... on Event { name } } } }
              images { depicts { entity { ... on Person { name } } } } }
            """;

    private static String person(String key) {
        return Bundles.entityId("Person", key);
    }

    private static String event(String key) {
        return Bundles.entityId("Event", key);
    }

    private static Map<String, Object> mention(String key, int start, int end) {
        return Map.of(
                "entity", person(key), "field", "BODY", "start", start, "end", end, "form", "NAME");
    }

    private static Map<String, Object> participation(String key) {
        return Map.of(
                "event",
                event("meeting"),
                "agent",
                person(key),
                "role",
                "ATTENDEE",
                "evidence",
                evidence());
    }

    private static Map<String, Object> report(String event, String status) {
        return Map.of("event", event(event), "status", status, "evidence", evidence());
    }

    private static List<Map<String, Object>> evidence() {
        return List.of(Map.of("field", "BODY", "start", 5, "end", 8));
    }

    /** Both names of each, so that each would be listed twice. */
    private static Map<String, Object> draft() {
        return Map.of(
                "headline", "Meeting",
                "language", "en",
                "body", BODY,
                "images",
                        List.of(
                                Map.of(
                                        "key", "picture",
                                        "url", "https://example.org/picture",
                                        "depicts",
                                                List.of(
                                                        Map.of("entity", person("anne")),
                                                        Map.of("entity", person("ann"))))),
                "mentions",
                        List.of(
                                mention("anne", 0, 4),
                                mention("ann", 0, 4),
                                mention("anne", 9, 12)),
                "reports", List.of(report("talks", "PAST"), report("meeting", "PLANNED")),
                "participations", List.of(participation("anne"), participation("ann")));
    }

    @Test
    void whatAMergeMakesTheSameIsPreviewedOnce() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(BUNDLE.replace('\'', '"')).problems());
        String id = create(draft());
        Map<String, Object> preview = preview(id);
        assertEquals(
                2, JsonPath.from(json(id)).getInt("data.deskArticle.preview.mentions.totalCount"));
        publish(id);
        assertEquals(published(id), preview);
    }

    @Test
    void anEventThatOnlyTheDraftReportsByItsMergedIdIsPreviewed() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(BUNDLE.replace('\'', '"')).problems());
        String id =
                create(
                        Map.of(
                                "headline",
                                "Meeting",
                                "language",
                                "en",
                                "body",
                                BODY,
                                "reports",
                                List.of(report("meeting", "PLANNED"), report("visit", "PAST")),
                                "eventLinks",
                                List.of(
                                        Map.of(
                                                "from", event("visit"),
                                                "kind", "FOLLOWS",
                                                "to", event("meeting"),
                                                "evidence", evidence()))));
        Map<String, Object> preview = preview(id);
        publish(id);
        assertEquals(published(id), preview);
    }

    private static String create(Map<String, Object> input) {
        JsonPath payload =
                Desk.EDITOR.mutate(
                        "createArticle", input, "{ article { id } userErrors { message } }");
        assertEquals(List.of(), payload.getList("userErrors"));
        return payload.getString("article.id");
    }

    private static void publish(String id) {
        assertEquals(
                List.of(),
                Desk.EDITOR
                        .mutate("publishArticle", Map.of("id", id), "{ userErrors { message } }")
                        .getList("userErrors"));
    }

    private static String json(String id) {
        return Desk.EDITOR
                .send(
                        "query($id: ID!) { deskArticle(id: $id) { preview " + CONTENT + " } }",
                        Map.of("id", id))
                .prettify();
    }

    private static Map<String, Object> preview(String id) {
        return JsonPath.from(json(id)).getMap("data.deskArticle.preview");
    }

    private static Map<String, Object> published(String id) {
        return Gql.ask("query($id: ID!) { article(id: $id) " + CONTENT + " }", Map.of("id", id))
                .getMap("data.article");
    }
}
