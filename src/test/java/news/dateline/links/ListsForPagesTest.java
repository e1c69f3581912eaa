package news.dateline.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static news.dateline.links.SmallArticles.article;
import static news.dateline.links.SmallArticles.generate;
import static news.dateline.links.SmallArticles.ids;
import static news.dateline.links.SmallArticles.load;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What a page needs beside its lists: rows by id, articles with images, events of an article. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ListsForPagesTest {

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
}
