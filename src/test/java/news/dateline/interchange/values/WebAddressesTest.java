package news.dateline.interchange.values;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.Analysis;
import news.dateline.interchange.Reindex;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class WebAddressesTest {

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTPS://Example.org/a/Story https://example.org/a/Story",
                "https://example.org/a https://EXAMPLE.org:443/./a#part",
                "https://example.org/ünï/код https://example.org/%C3%BCn%C3%AF/%D0%BA%D0%BE%D0%B4",
                "http://example.org/a|b http://example.org/a%7cb",
                "https://example.org/a[1] https://example.org/a[1]"
            })
    void anArticleIsFoundByAnySpellingAndShowsItsOwn(String loaded, String asked) {
        assertEquals(List.of(), load(article("a", loaded)));
        assertEquals(loaded, found(asked));
    }

    @Test
    void aSpaceIsReadAsBrowsersReadIt() {
        assertEquals(List.of(), load(article("a", " https://example.org/a b?c d")));
        for (String asked :
                List.of("https://example.org/a b?c d", "https://example.org/a%20b?c%20d ")) {
            assertEquals("https://example.org/a%20b?c%20d", found(asked));
        }
    }

    @Test
    void aSecondArticleWithTheSameAddressIsRefusedWhereverTheFirstIs() {
        String reason = "url: is that of \"a\" already, written HTTPS://Example.org/a";
        String first = article("a", "HTTPS://Example.org/a");
        String second = article("b", "https://example.org/a");
        assertEquals(List.of("line 2, " + reason), load(first, second));
        assertEquals(List.of("line 1, " + reason), load(second));
        assertEquals(
                List.of("line 1, url: is that of \"a\" already"),
                load(article("c", "HTTPS://Example.org/a")));
    }

    @Test
    void articlesMayChangeTheirAddressesForEachOthers() {
        load(article("a", "https://example.org/1"), article("b", "https://example.org/2"));
        String swapped =
                article("a", "https://EXAMPLE.org/2").replace("'version':1", "'version':2");
        String other = article("b", "https://EXAMPLE.org/1").replace("'version':1", "'version':2");
        assertEquals(List.of(), load(swapped, other));
        assertEquals("https://EXAMPLE.org/2", found("https://example.org/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'url':'%s'",
                "'license':'%s'",
                "'images':[{'key':'i','url':'%s'}]",
                "'subjects':[{'scheme':'%s','code':'c','name':'n'}]"
            })
    void aScriptIsNoAddress(String field) {
        List<String> problems =
                load(
                        "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B.',"
                                + "'publishedAt':'2026-01-01T00:00:00Z',"
                                + field.formatted("javascript:alert(1)")
                                + "}");
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(
                problems.get(0)
                        .endsWith(
                                ": \"javascript:alert(1)\" has the scheme \"javascript\"; only http and https are allowed"),
                problems::toString);
    }

    @Test
    void norAreOriginsAndAddressesElsewhere() {
        assertEquals(
                List.of(
                        "line 1, sameAs[1]: \"data:text/html,x\" has the scheme \"data\"; only http and https are allowed",
                        "line 1, origin: \"file:///etc\" has the scheme \"file\"; only http and https are allowed"),
                load(
                        "{'type':'person','key':'p','name':'Ann','origin':'file:///etc',"
                                + "'sameAs':['https://example.org/','data:text/html,x']}"));
    }

    @Test
    void aSchemeOfSubjectsMayBeAUrn() {
        assertEquals(
                List.of(),
                load(
                        article("a", "https://example.org/")
                                .replace(
                                        "}",
                                        ",'subjects':[{'scheme':'urn:example:s','code':'c','name':'n'}]}")));
    }

    @Test
    void addressesOfOlderRulesAreComputedAgainAndTheFirstKeepsItsOwn() throws SQLException {
        load(article("a", "https://example.org/%7Ea"), article("b", "https://example.org/b"));
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("update graph.article set normal_url = url");
            statement.execute(
                    "update graph.article set normal_url = 'HTTPS://Example.org/%7Ea', url = 'HTTPS://Example.org/%7Ea'"
                            + " where key = 'b'");
            connection.setAutoCommit(false);
            Reindex.run(connection, Analysis.URLS);
        }
        JsonPath answer =
                Gql.ask(
                        "{ article(url: \"https://example.org/~a\") { url } articles { totalCount } }");
        assertEquals(true, answer.getString("data.article.url").endsWith("/%7Ea"));
        assertEquals(2, answer.getInt("data.articles.totalCount"));
    }

    private static List<String> load(String... lines) {
        String[] json = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            json[i] = lines[i].replace('\'', '"');
        }
        return Bundles.load(json).problems().stream().map(Problem::toString).toList();
    }

    private static String found(String url) {
        return Gql.ask("query ($url: URL) { article(url: $url) { url } }", Map.of("url", url))
                .getString("data.article.url");
    }

    private static String article(String key, String url) {
        return "{'type':'article','key':'"
                + key
                + "','version':1,'language':'en','headline':'H','body':'B.','publishedAt':'2026-01-01T00:00:00Z','url':'"
                + url
                + "'}";
    }
}
