package news.dateline.links;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static news.dateline.links.SmallArticles.EMBARGOED;
import static news.dateline.links.SmallArticles.article;
import static news.dateline.links.SmallArticles.generate;
import static news.dateline.links.SmallArticles.ids;
import static news.dateline.links.SmallArticles.load;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The articles before and after one in a list. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class NeighborsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter: null",
                "orderBy: { field: PUBLISHED_AT, direction: ASC }",
                "orderBy: { field: UPDATED_AT, direction: DESC }",
                "filter: { language: [\"en\"] }",
                "filter: { language: [\"en\", \"ko\"] }, orderBy: { field: UPDATED_AT, direction: ASC }",
                "filter: { hasImage: true }",
                "filter: { hasImage: true, language: [\"en\"] }",
                "filter: { publishedAfter: \"2015-01-01T00:00:00Z\" }",
                "filter: { updatedAfter: \"2015-01-01T00:00:00Z\" }"
            })
    void neighborsAreThoseOfTheList(String list) {
        generate();
        List<String> order =
                ids(Gql.ask("{ articles(first: 100, " + list + ") { nodes { id } } }"), "articles");
        assertTrue(order.size() > 2, order.toString());
        List<Map<String, Map<String, Map<String, String>>>> nodes =
                Gql.ask(
                                "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { neighbors("
                                        + list
                                        + ") { previous { id } next { id } } } } }",
                                Map.of("ids", order))
                        .getList("data.nodes");
        for (int i = 0; i < order.size(); i++) {
            Map<String, Map<String, String>> beside = nodes.get(i).get("neighbors");
            assertEquals(i == 0 ? null : order.get(i - 1), id(beside.get("previous")));
            assertEquals(i == order.size() - 1 ? null : order.get(i + 1), id(beside.get("next")));
        }
    }

    private static String id(Map<String, String> article) {
        return article == null ? null : article.get("id");
    }

    @Test
    void anArticleOutsideTheListHasNeighborsByItsPlace() {
        Bundles.clear();
        String at = "2020-01-01T00:00:00Z";
        load(
                article("old", "").replace(at, "2019-01-01T00:00:00Z"),
                article("mid", "").replace("'en'", "'ko'"),
                article("new", "").replace(at, "2021-01-01T00:00:00Z"),
                article("hidden", EMBARGOED).replace(at, "2020-06-01T00:00:00Z"));
        JsonPath answer =
                Gql.ask(
                        "query ($id: ID!) { article(id: $id) { neighbors(filter: { language: [\"en\"] }) { previous { id } next { id } } } }",
                        Map.of("id", Bundles.articleId("mid")));
        String path = "data.article.neighbors.";
        assertEquals(Bundles.articleId("new"), answer.getString(path + "previous.id"));
        assertEquals(Bundles.articleId("old"), answer.getString(path + "next.id"));
    }

    @Test
    void neighborsOfManyAreAsManyStatementsAsOfOne() {
        generate();
        assertEquals(statements(1), statements(30));
    }

    private static int statements(int articles) {
        return StatementCount.during(
                OwnGraph.DATABASE,
                () ->
                        Gql.ask(
                                "{ articles(first: "
                                        + articles
                                        + ") { nodes { neighbors { previous { id } next { headline } }"
                                        + " other: neighbors(filter: { hasImage: true }) { next { id } } } } }"));
    }

    /** Two searches of 250 for each value; the rest is rounded up, also without them. */
    @Test
    void neighborsCostWhatFindingThemTakes() {
        assertEquals(1, cost("neighbors { next { id } }") - cost("id"));
        assertEquals(
                1001,
                cost("neighbors(filter: { subject: [\"a\", \"b\"] }) { next { id } }")
                        - cost("id"));
    }

    private static int cost(String selection) {
        return given().contentType("application/json")
                .body(
                        Map.of(
                                "query",
                                "{ article(id: \""
                                        + Bundles.articleId("a")
                                        + "\") { "
                                        + selection
                                        + " } }",
                                "extensions",
                                Map.of("cost", true)))
                .post("/graphql")
                .jsonPath()
                .getInt("extensions.cost.requested");
    }
}
