package news.dateline.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static news.dateline.links.SmallArticles.EMBARGOED;
import static news.dateline.links.SmallArticles.article;
import static news.dateline.links.SmallArticles.load;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The sections of a site: subjects and publishers of visible articles. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SubjectsAndPublishersTest {

    @Test
    void subjectsAreThoseOfVisibleArticlesByTheirFirstName() {
        Bundles.clear();
        load(
                article("a", subjects("sport", "Sport")),
                article("b", subjects("sport", "Sports")).replace("2020-01-01T00", "2020-01-02T00"),
                article("c", subjects("arts", "Culture")),
                article("d", EMBARGOED + subjects("secret", "Secret")),
                article("e", EMBARGOED + subjects("sport", "Hidden name")));
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
                article("c", EMBARGOED + "'publisher':'q',"));
        assertEquals(List.of("Alpha Times", "Omega Post"), publishers());
        load("{'type':'withdraw','article':'b','version':1,'at':'2022-01-01T00:00:00Z'}");
        assertEquals(List.of("Omega Post"), publishers());
        load(article("a", "'publisher':'q',").replace("'version':1", "'version':2"));
        assertEquals(List.of("Quiet"), publishers());
    }

    private static List<String> publishers() {
        return Gql.ask("{ publishers { nodes { name } } }").getList("data.publishers.nodes.name");
    }
}
