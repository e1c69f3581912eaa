package news.dateline.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a page needs beside its lists: rows by id, neighbors, sections, publishers. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ListsForPagesTest {

    private static final int SIZE = 40;
    private static final String LATER = "'embargoUntil':'2999-01-01T00:00:00Z',";

    private static void generate() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(GeneratedGraph.of(SIZE)).problems());
    }

    private static void load(String... lines) {
        assertEquals(
                List.of(),
                Bundles.load(
                                Stream.of(lines)
                                        .map(line -> line.replace('\'', '"'))
                                        .toArray(String[]::new))
                        .problems());
    }

    private static String article(String key, String more) {
        return "{'type':'article','key':'"
                + key
                + "','version':1,'language':'en','headline':'H','body':'Ann left.','publishedAt':'2020-01-01T00:00:00Z',"
                + more
                + "'status':'PUBLISHED'}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"articles", "people", "organizations", "places", "events", "quotations"})
    void idsFindTheirRowsInTheListsOrder(String list) {
        generate();
        List<String> all = ids(Gql.ask("{ " + list + "(first: 30) { nodes { id } } }"), list);
        List<String> some = new ArrayList<>(all.subList(0, Math.min(9, all.size())));
        List<String> shuffled = new ArrayList<>(some);
        Collections.reverse(shuffled);
        shuffled.add(some.get(0));
        String query =
                "query ($ids: [ID!], $after: String) { "
                        + list
                        + "(first: 5, after: $after, filter: { ids: $ids }) { totalCount nodes { id }"
                        + " pageInfo { endCursor hasNextPage } } }";
        JsonPath first = Gql.ask(query, Map.of("ids", shuffled));
        List<String> found = new ArrayList<>(ids(first, list));
        String cursor = first.getString("data." + list + ".pageInfo.endCursor");
        found.addAll(ids(Gql.ask(query, Map.of("ids", shuffled, "after", cursor)), list));
        assertEquals(some, found);
        assertEquals(some.size(), first.getInt("data." + list + ".totalCount"));
        assertEquals(List.of(), ids(Gql.ask(query, Map.of("ids", List.of())), list));
        List<String> many = Collections.nCopies(101, some.get(0));
        assertEquals(
                List.of("LIST_SIZE_EXCEEDED"), Gql.codes(Gql.answer(query, Map.of("ids", many))));
    }

    @Test
    void idsOfMentionsFindThemWhereTheyStand() {
        generate();
        JsonPath all =
                Gql.ask(
                        "{ articles(first: 1) { nodes { mentions { nodes { id } totalCount } } } }");
        List<String> ids = all.getList("data.articles.nodes[0].mentions.nodes.id");
        JsonPath one =
                Gql.ask(
                        "query ($ids: [ID!]) { articles(first: 2) { nodes { mentions(filter: { ids: $ids }) { nodes { id } } } } }",
                        Map.of("ids", ids.subList(0, 1)));
        assertEquals(ids.subList(0, 1), one.getList("data.articles.nodes[0].mentions.nodes.id"));
        assertEquals(List.of(), one.getList("data.articles.nodes[1].mentions.nodes.id"));
    }

    private static List<String> ids(JsonPath answer, String list) {
        return answer.getList("data." + list + ".nodes.id");
    }

    @Test
    void articlesWithAndWithoutImagesAreAllArticles() {
        generate();
        load(article("bare", ""));
        JsonPath all = Gql.ask("{ articles(first: 100) { nodes { id images { id } } } }");
        Set<String> with = new HashSet<>();
        Set<String> without = new HashSet<>();
        for (Map<String, Object> article :
                all.<Map<String, Object>>getList("data.articles.nodes")) {
            boolean has = !((List<?>) article.get("images")).isEmpty();
            (has ? with : without).add((String) article.get("id"));
        }
        assertFalse(with.isEmpty());
        assertFalse(without.isEmpty());
        assertEquals(with, new HashSet<>(withImage(true)));
        assertEquals(without, new HashSet<>(withImage(false)));
    }

    @Test
    void anArticleThatGetsAnImageHasOne() {
        Bundles.clear();
        load(article("a", ""));
        assertEquals(List.of(), withImage(true));
        load(
                article("a", "'images':[{'key':'i','caption':'Ann'}],")
                        .replace("'version':1", "'version':2"));
        assertEquals(List.of(Bundles.articleId("a")), withImage(true));
        assertEquals(List.of(), withImage(false));
    }

    private static List<String> withImage(boolean has) {
        return ids(
                Gql.ask(
                        "{ articles(first: 100, filter: { hasImage: "
                                + has
                                + " }) { nodes { id } } }"),
                "articles");
    }

    @Test
    void eventsAreFoundByWikidataAndByArticle() {
        Bundles.clear();
        load(
                "{'type':'event','key':'e','name':'Visit','kind':'VISIT','wikidataId':'Q42'}",
                "{'type':'event','key':'f','name':'Trial','kind':'TRIAL'}",
                article(
                        "a",
                        "'mentions':[{'entity':'e','field':'BODY','start':0,'end':3,'text':'Ann','form':'NAME'}],"
                                + reports("e")
                                + ","),
                article("b", reports("f") + ","));
        assertEquals(List.of("Visit"), events("wikidataIds: [\"Q42\", \"Q43\"]"));
        assertEquals(List.of("Visit"), events("mentionedIn: \"" + Bundles.articleId("a") + "\""));
        assertEquals(List.of("Trial"), events("mentionedIn: \"" + Bundles.articleId("b") + "\""));
        assertEquals(List.of(), events("wikidataIds: [\"Q1\"]"));
    }

    private static String reports(String event) {
        return "'reports':[{'event':'"
                + event
                + "','status':'PAST','evidence':[{'field':'BODY','start':0,'end':3,'text':'Ann'}]}]";
    }

    private static List<String> events(String filter) {
        return Gql.ask("{ events(filter: { " + filter + " }) { nodes { name } } }")
                .getList("data.events.nodes.name");
    }

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
                article("hidden", LATER).replace(at, "2020-06-01T00:00:00Z"));
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

    @Test
    void subjectsAreThoseOfVisibleArticlesByTheirFirstName() {
        Bundles.clear();
        load(
                article("a", subjects("sport", "Sport")),
                article("b", subjects("sport", "Sports")).replace("2020-01-01T00", "2020-01-02T00"),
                article("c", subjects("arts", "Culture")),
                article("d", LATER + subjects("secret", "Secret")),
                article("e", LATER + subjects("sport", "Hidden name")));
        assertEquals(List.of("arts Culture", "sport Sport"), listedSubjects());
        load("{'type':'withdraw','article':'a','version':1,'at':'2022-01-01T00:00:00Z'}");
        assertEquals(List.of("arts Culture", "sport Sports"), listedSubjects());
        load(article("c", "").replace("'version':1", "'version':2"));
        assertEquals(List.of("sport Sports"), listedSubjects());
    }

    @Test
    void subjectsPage() {
        Bundles.clear();
        load(
                IntStream.range(0, 15)
                        .mapToObj(i -> article("a" + i, subjects("code" + i, "Name " + i % 4)))
                        .toArray(String[]::new));
        List<String> whole = codes("first: 100");
        assertEquals(15, new HashSet<>(whole).size());
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            String after = cursor == null ? "" : ", after: \"" + cursor + "\"";
            walked.addAll(codes("first: 4" + after));
            cursor =
                    Gql.ask("{ subjects(first: 4" + after + ") { pageInfo { endCursor } } }")
                            .getString("data.subjects.pageInfo.endCursor");
        } while (cursor != null);
        assertEquals(whole, walked);
    }

    private static List<String> codes(String arguments) {
        return Gql.ask("{ subjects(" + arguments + ") { nodes { code } } }")
                .getList("data.subjects.nodes.code");
    }

    private static String subjects(String code, String name) {
        return "'subjects':[{'scheme':'https://example.org/s','code':'"
                + code
                + "','name':'"
                + name
                + "'}],";
    }

    private static List<String> listedSubjects() {
        JsonPath answer = Gql.ask("{ subjects { totalCount nodes { scheme code name } } }");
        List<Map<String, String>> nodes = answer.getList("data.subjects.nodes");
        assertEquals(nodes.size(), answer.getInt("data.subjects.totalCount"));
        return nodes.stream().map(some -> some.get("code") + " " + some.get("name")).toList();
    }

    @Test
    void publishersAreThoseOfVisibleArticles() {
        Bundles.clear();
        load(
                "{'type':'organization','key':'o','name':'Omega Post','kind':'OTHER'}",
                "{'type':'organization','key':'p','name':'Alpha Times','kind':'OTHER'}",
                "{'type':'organization','key':'q','name':'Quiet','kind':'OTHER','origin':'https://example.org/'}",
                article("a", "'publisher':'o',"),
                article("b", "'publisher':'p',"),
                article("c", LATER + "'publisher':'q',"));
        assertEquals(List.of("Alpha Times", "Omega Post"), publishers());
        load("{'type':'withdraw','article':'b','version':1,'at':'2022-01-01T00:00:00Z'}");
        assertEquals(List.of("Omega Post"), publishers());
        load(article("a", "'publisher':'q',").replace("'version':1", "'version':2"));
        assertEquals(List.of("Quiet"), publishers());
    }

    private static List<String> publishers() {
        return Gql.ask("{ publishers { nodes { name } } }").getList("data.publishers.nodes.name");
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
