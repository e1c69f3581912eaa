package news.dateline.interchange.read;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.export.Export;
import news.dateline.interchange.values.Problem;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an article may lack, and what of it readers do not see. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ArticlePartsTest {

    private static final String MARY = "{'type':'person','key':'mary','name':'Mary'}";

    @Inject Export export;
    @Inject DataSource database;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static List<String> problems(String... lines) {
        return Bundles.load(String.join("\n", lines).replace('\'', '"')).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String article(int version, String more) {
        return "{'type':'article','key':'a','version':"
                + version
                + ",'language':'en','headline':'H','publishedAt':'2020-01-01T00:00:00Z'"
                + more
                + "}";
    }

    private int count(String from) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + from)) {
            count.next();
            return count.getInt(1);
        }
    }

    private String exported() throws Exception {
        StringWriter out = new StringWriter();
        export.write(out);
        return out.toString();
    }

    @Test
    void anArticleOfAPictureAloneHasNoBody() throws Exception {
        for (String body : List.of("", ",'body':''")) {
            Bundles.clear();
            assertEquals(
                    List.of(),
                    problems(
                            MARY,
                            article(
                                    1,
                                    body
                                            + ",'images':[{'key':'i','caption':'Mary at sea','url':'https://example.org/i.jpg'}],"
                                            + "'mentions':[{'entity':'mary','field':'CAPTION','index':0,'start':0,'end':4,'text':'Mary','form':'NAME'}]")));
            JsonPath answer =
                    Gql.ask(
                            "{ articles { nodes { headline body images { caption } mentions { nodes { text } } } } }");
            assertEquals("H", answer.getString("data.articles.nodes[0].headline"));
            assertNull(answer.get("data.articles.nodes[0].body"));
            assertNull(answer.get("errors"));
            assertEquals("Mary", answer.getString("data.articles.nodes[0].mentions.nodes[0].text"));
            String first = exported();
            assertFalse(first.contains("\"body\""), first);
            Bundles.clear();
            Bundles.load(first);
            assertEquals(first, exported());
        }
    }

    @Test
    void aLaterVersionMayLoseItsBodyAndWordsOfItAreRefused() {
        assertEquals(List.of(), problems(article(1, ",'body':'Words.'")));
        assertEquals(List.of(), problems(article(2, "")));
        assertNull(Gql.ask("{ articles { nodes { body } } }").get("data.articles.nodes[0].body"));
        assertEquals(
                List.of("line 2, mentions[0].field: the article has no such text"),
                problems(
                        MARY,
                        article(
                                3,
                                ",'mentions':[{'entity':'mary','field':'BODY','start':0,'end':4,'text':'Mary','form':'NAME'}]")));
    }

    @Test
    void anInternalNoteIsExportedButNotShownAndGoesWithTheArticle() throws Exception {
        assertEquals(List.of(), problems(article(1, ",'internalNote':'Slug FERRY, hold.'")));
        assertTrue(exported().contains("\"internalNote\":\"Slug FERRY, hold.\""));
        String first = exported();
        Bundles.clear();
        Bundles.load(first);
        assertEquals(first, exported());
        assertEquals(
                0,
                count(
                        "information_schema.columns where table_schema = 'readable' and column_name like '%internal%'"));
        assertEquals(1, count("graph.article where internal_note is not null"));
        assertEquals(
                List.of(),
                problems(
                        "{'type':'withdraw','article':'a','version':1,'at':'2021-01-01T00:00:00Z'}"));
        assertEquals(0, count("graph.article where internal_note is not null"));
        assertFalse(exported().contains("FERRY"));
    }

    @Test
    void theLastCorrectionIsTheTimeOfCorrectionIfNoneIsGiven() {
        String corrections =
                ",'corrections':[{'at':'2020-03-01T00:00:00Z','version':2,'text':'x'},{'at':'2020-02-01T00:00:00+02:00','version':1,'text':'y'}]";
        assertEquals(List.of(), problems(article(2, corrections)));
        assertEquals("2020-03-01T00:00:00Z", correctedAt());
        assertEquals(
                List.of(),
                problems(article(3, corrections + ",'correctedAt':'2020-04-01T00:00:00Z'")));
        assertEquals("2020-04-01T00:00:00Z", correctedAt());
    }

    private static String correctedAt() {
        return Gql.ask("{ articles { nodes { correctedAt } } }")
                .getString("data.articles.nodes[0].correctedAt");
    }

    @Test
    void noVersionIsCorrectedByALaterOne() {
        assertEquals(
                List.of("line 1, corrections[1].version: is 9, but the article is of version 2"),
                problems(
                        article(
                                2,
                                ",'corrections':[{'at':'2020-03-01T00:00:00Z','version':2,'text':'x'},{'at':'2020-03-01T00:00:00Z','version':9,'text':'x'}]")));
    }
}
