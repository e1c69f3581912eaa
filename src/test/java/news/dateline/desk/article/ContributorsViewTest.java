package news.dateline.desk.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeInfo;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Contributors see the drafts that they began, and nothing of what others write. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ContributorsViewTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final ArticleDesk CONTRIBUTOR = ArticleDesk.CONTRIBUTOR;
    private static final String SECRET = "Legal is looking at this.";

    private static final String ARTICLE =
            "{ headline preview { headline } history { totalCount nodes { action by line changedFields } } }";

    /** As docs/schema.graphql names them. */
    private static Set<String> fieldsOfType(String type) throws IOException {
        Set<String> fields = new TreeSet<>();
        new SchemaParser()
                .parse(Files.readString(Path.of("docs/schema.graphql")))
                .getTypes(ObjectTypeDefinition.class)
                .forEach(
                        object -> {
                            for (FieldDefinition field : object.getFieldDefinitions()) {
                                if (TypeInfo.typeInfo(field.getType()).getName().equals(type)) {
                                    fields.add(object.getName() + "." + field.getName());
                                }
                            }
                        });
        return fields;
    }

    /**
     * Each of these is tried below; a new one needs a test too. Only editors get the result of a
     * line: docs/access.md.
     */
    @Test
    void theseFieldsLeadToAnArticleOfTheDesk() throws IOException {
        assertEquals(
                Set.of(
                        "ArticlePayload.article",
                        "BundleLineResult.article",
                        "DeskArticleConnection.nodes",
                        "DeskArticleEdge.node",
                        "Query.deskArticle"),
                fieldsOfType("DeskArticle"));
        assertEquals(Set.of("Query.deskArticles"), fieldsOfType("DeskArticleConnection"));
        assertEquals(Set.of("DeskArticleConnection.edges"), fieldsOfType("DeskArticleEdge"));
        assertEquals(Set.of("DeskArticle.history"), fieldsOfType("ArticleVersionConnection"));
        assertEquals(
                Set.of(
                        "Mutation.annotateArticle",
                        "Mutation.correctArticle",
                        "Mutation.createArticle",
                        "Mutation.discardDraft",
                        "Mutation.publishArticle",
                        "Mutation.restoreArticle",
                        "Mutation.scheduleArticle",
                        "Mutation.unscheduleArticle",
                        "Mutation.updateArticle",
                        "Mutation.withdrawArticle"),
                fieldsOfType("ArticlePayload"));
    }

    private static JsonPath repeatable(String mutation, Map<String, ?> input) {
        return CONTRIBUTOR
                .desk()
                .mutate(
                        mutation,
                        input,
                        "{ article { id " + ARTICLE.substring(1) + " userErrors { code } }");
    }

    private static void takeOver(String id) {
        EDITOR.done("publishArticle", Map.of("id", id));
        EDITOR.done(
                "updateArticle", Map.of("id", id, "headline", "Secret", "internalNote", SECRET));
    }

    private static void staysHiddenWhenRepeated(
            String mutation, Function<String, Map<String, ?>> input) {
        String id =
                CONTRIBUTOR
                        .run("createArticle", Map.of("headline", "Mine", "language", "en"))
                        .getString("article.id");
        Map<String, ?> once = input.apply(id);
        assertEquals(id, repeatable(mutation, once).getString("article.id"));
        takeOver(id);
        assertNull(repeatable(mutation, once).get("article"), mutation);
    }

    @Test
    void aRepeatedRequestShowsNothingOfAnEditorsDraft() {
        staysHiddenWhenRepeated(
                "updateArticle",
                id -> Map.of("id", id, "headline", "Other", "idempotencyKey", "update"));
        staysHiddenWhenRepeated(
                "annotateArticle",
                id -> Map.of("id", id, "mentions", List.of(), "idempotencyKey", "annotate"));
        Map<String, String> create =
                Map.of("headline", "Mine", "language", "en", "idempotencyKey", "create");
        takeOver(repeatable("createArticle", create).getString("article.id"));
        assertNull(repeatable("createArticle", create).get("article"));
    }

    @Test
    void aRepeatedDiscardShowsNothingOfAnEditorsDraft() {
        Map<String, String> content = Map.of("key", "again", "headline", "Mine", "language", "en");
        String id = CONTRIBUTOR.done("createArticle", content).getString("article.id");
        Map<String, String> discard = Map.of("id", id, "idempotencyKey", "discard");
        repeatable("discardDraft", discard);
        EDITOR.done("createArticle", content);
        assertNull(repeatable("discardDraft", discard).get("article"));
    }

    @Test
    void othersDraftsAreNotReadByIdNorListed() {
        String id = EDITOR.draft("Secret");
        ArticleDesk nobody = ArticleDesk.as("nora", "contributor");
        assertNull(
                nobody.ask(
                                "query($id: ID!) { deskArticle(id: $id) { headline } }",
                                Map.of("id", id))
                        .get("data.deskArticle"));
        JsonPath list =
                nobody.ask("{ deskArticles { nodes { id } edges { node { id } } } }", Map.of());
        assertEquals(List.of(), list.getList("data.deskArticles.nodes"));
        assertEquals(List.of(), list.getList("data.deskArticles.edges"));
    }

    @Test
    void aKeyThatIsUsedAgainShowsNothingOfTheDiscardedDraft() {
        Map<String, String> secret =
                Map.of(
                        "key", "reused",
                        "headline", "Secret",
                        "language", "en",
                        "editorNote", "Wait.",
                        "internalNote", SECRET);
        String id = EDITOR.done("createArticle", secret).getString("article.id");
        EDITOR.done("discardDraft", Map.of("id", id));
        CONTRIBUTOR.done(
                "createArticle", Map.of("key", "reused", "headline", "Mine", "language", "en"));
        CONTRIBUTOR.done("updateArticle", Map.of("id", id, "standfirst", "More"));
        String query = "query($id: ID!) { deskArticle(id: $id) " + ARTICLE + " }";
        JsonPath seen = CONTRIBUTOR.ask(query, Map.of("id", id));
        String history = "data.deskArticle.history.";
        assertEquals(List.of("UPDATED", "CREATED"), seen.getList(history + "nodes.action"));
        assertEquals(2, seen.getInt(history + "totalCount"));
        assertEquals(
                List.of("headline", "language"), seen.getList(history + "nodes[1].changedFields"));
        assertFalse(seen.prettify().contains("Secret"));
        assertEquals(
                List.of("UPDATED", "CREATED", "DISCARDED", "CREATED"),
                EDITOR.ask(query, Map.of("id", id)).getList(history + "nodes.action"));
    }

    private static String line(String key, int version, String headline, String embargo) {
        return "{\"type\":\"article\",\"key\":\"%s\",\"version\":%d,\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"%s\",\"language\":\"en\"%s}"
                .formatted(key, version, headline, embargo);
    }

    private static List<String> headlinesSeen(ArticleDesk desk, String id) {
        return desk.ask(
                        "query($id: ID!) { deskArticle(id: $id) { history { totalCount nodes { headline line } } } }",
                        Map.of("id", id))
                .getList("data.deskArticle.history.nodes.headline");
    }

    private static String withdrawnReason(ArticleDesk desk, String id) {
        return desk.ask(
                        "query($id: ID!) { deskArticle(id: $id) { withdrawnReason } }",
                        Map.of("id", id))
                .getString("data.deskArticle.withdrawnReason");
    }

    @Test
    void historyShowsContributorsTheirOwnEntriesAndWhatReadersHaveSeen() {
        String id =
                CONTRIBUTOR
                        .done(
                                "createArticle",
                                Map.of("key", "squat", "headline", "Mine", "language", "en"))
                        .getString("article.id");
        Bundles.load(
                line("squat", 1, "Under embargo", ",\"embargoUntil\":\"2090-01-01T00:00:00Z\""));
        EDITOR.done("withdrawArticle", Map.of("id", id, "reason", SECRET));
        assertEquals(Arrays.asList(null, "Under embargo", "Mine"), headlinesSeen(EDITOR, id));
        assertEquals(List.of("Mine"), headlinesSeen(CONTRIBUTOR, id));
        assertEquals(SECRET, withdrawnReason(EDITOR, id));
        assertNull(withdrawnReason(CONTRIBUTOR, id));
        Bundles.load(line("squat", 2, "For all", ""));
        EDITOR.done("withdrawArticle", Map.of("id", id, "reason", "For all to see"));
        assertEquals(List.of("For all", "Mine"), headlinesSeen(CONTRIBUTOR, id));
        assertEquals("For all to see", withdrawnReason(CONTRIBUTOR, id));
        Bundles.load(
                line(
                        "squat",
                        3,
                        "A draft",
                        ",\"status\":\"DRAFT\",\"changedAt\":\"2026-01-01T00:00:00Z\""));
        assertEquals(List.of("For all", "Mine"), headlinesSeen(CONTRIBUTOR, id));
    }
}
