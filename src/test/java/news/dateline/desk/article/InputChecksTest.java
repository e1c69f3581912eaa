package news.dateline.desk.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A value that cannot be published is refused when it is given, with its field. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class InputChecksTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;

    private final String ann = Bundles.entityId("Person", "ann");
    private final String oslo = Bundles.entityId("Place", "oslo");
    private final String town = Bundles.entityId("Organization", "town");
    private final String talks = Bundles.entityId("Event", "talks");

    @BeforeEach
    void load() {
        assertEquals(
                List.of(),
                Bundles.load(
                                "{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann Lee\",\"origin\":\"https://example.org/ann\"}",
                                "{\"type\":\"place\",\"key\":\"oslo\",\"name\":\"Oslo\",\"kind\":\"CITY\",\"origin\":\"https://example.org/oslo\"}",
                                "{\"type\":\"organization\",\"key\":\"town\",\"name\":\"Town Hall\",\"kind\":\"OTHER\",\"origin\":\"https://example.org/town\"}",
                                "{\"type\":\"event\",\"key\":\"talks\",\"name\":\"Talks\",\"kind\":\"TALKS\",\"origin\":\"https://example.org/talks\"}")
                        .problems());
    }

    private static void refused(String field, Object value, String id, String kinds) {
        Map<String, Object> input = new HashMap<>();
        input.put("headline", "A");
        input.put("language", "en");
        input.put("body", "Ann Lee");
        input.put(field, value);
        JsonPath payload = EDITOR.run("createArticle", input);
        assertEquals(List.of("INVALID"), payload.getList("userErrors.code"), field);
        String message = payload.getString("userErrors[0].message");
        assertThat(message, startsWith("\"" + id + "\" is not the id of "));
        assertThat(message, endsWith("is not the id of " + kinds + "."));
        assertEquals(field, payload.getString("userErrors[0].field[0]"));
    }

    private static List<Map<String, Object>> one(Object... fields) {
        Map<String, Object> object = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            object.put((String) fields[i], fields[i + 1]);
        }
        return List.of(object);
    }

    @Test
    void anIdOfAnotherKindIsRefusedAtOnce() {
        refused("publisher", ann, ann, "an organization");
        refused("dateline", talks, talks, "a place");
        refused(
                "byline",
                one("name", "A", "role", "AUTHOR", "agent", talks),
                talks,
                "a person, organization or place");
        refused("sources", one("organization", oslo, "role", "WIRE"), oslo, "an organization");
        refused("images", one("key", "i", "event", oslo), oslo, "an event");
        refused(
                "affiliations",
                one("person", town, "role", "mayor", "state", "HELD", "evidence", List.of()),
                town,
                "a person");
        refused(
                "affiliations",
                one(
                        "person",
                        ann,
                        "body",
                        talks,
                        "role",
                        "mayor",
                        "state",
                        "HELD",
                        "evidence",
                        List.of()),
                talks,
                "an organization or place");
        refused(
                "reports",
                one("event", ann, "status", "PLANNED", "evidence", List.of()),
                ann,
                "an event");
        refused(
                "mentions",
                one(
                        "entity",
                        Bundles.articleId("other"),
                        "field",
                        "BODY",
                        "start",
                        0,
                        "end",
                        3,
                        "form",
                        "NAME"),
                Bundles.articleId("other"),
                "an entity");
    }

    @Test
    void soIsOneInAnUpdateOfAnEntity() {
        JsonPath payload =
                Desk.EDITOR.mutate(
                        "updatePlace",
                        Map.of("id", oslo, "within", ann),
                        "{ userErrors { code message field } }");
        assertEquals(
                List.of("\"" + ann + "\" is not the id of a place."),
                payload.getList("userErrors.message"));
        assertEquals(List.of(List.of("within")), payload.getList("userErrors.field"));
    }

    @Test
    void aNulInANoteIsNamed() {
        JsonPath note =
                Desk.EDITOR.mutate(
                        "updatePerson",
                        Map.of("id", ann, "description", "d", "note", "a\u0000b"),
                        "{ userErrors { message field } }");
        assertEquals(List.of("note: has a NUL character"), note.getList("userErrors.message"));
        String id = EDITOR.draft("A");
        EDITOR.done("publishArticle", Map.of("id", id));
        JsonPath reason = EDITOR.run("withdrawArticle", Map.of("id", id, "reason", "a\u0000b"));
        assertEquals(List.of(List.of("reason")), reason.getList("userErrors.field"));
        assertEquals(
                List.of("reason: has 4001 characters; the limit is 4000"),
                EDITOR.run("withdrawArticle", Map.of("id", id, "reason", "x".repeat(4_001)))
                        .getList("userErrors.message"));
    }

    @Test
    void aVersionBeyondWhichTheDeskCannotCountIsRefused() {
        String line =
                "{\"type\":\"article\",\"key\":\"max\",\"version\":%d,\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"Max\",\"language\":\"en\"}";
        assertThat(
                Bundles.load(line.formatted(Integer.MAX_VALUE)).problems().get(0).toString(),
                endsWith("2147483647 is not a whole number from 1 to 2147483646"));
        assertEquals(List.of(), Bundles.load(line.formatted(Integer.MAX_VALUE - 1)).problems());
        JsonPath payload =
                EDITOR.run(
                        "updateArticle",
                        Map.of("id", Bundles.articleId("max"), "headline", "Next"));
        assertEquals(
                List.of("version: 2147483647 is not a whole number from 1 to 2147483646"),
                payload.getList("userErrors.message"));
    }
}
