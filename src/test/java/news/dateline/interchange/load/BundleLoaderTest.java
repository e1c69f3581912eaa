package news.dateline.interchange.load;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Problem;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class BundleLoaderTest {

    private static final String ANN = "{'type':'person','key':'ann','name':'Ann'}";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static List<String> problems(String... lines) {
        return Bundles.load(lines).problems().stream().map(Problem::toString).toList();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String article(String key, int version, String more) {
        return json(
                "{'type':'article','key':'"
                        + key
                        + "','version':"
                        + version
                        + ",'language':'en','headline':'H','body':'Ann went 😀 home.','publishedAt':'2020-01-01T00:00:00Z'"
                        + more
                        + "}");
    }

    private static String mention(int start, int end, String text) {
        return ",'mentions':[{'entity':'ann','field':'BODY','start':"
                + start
                + ",'end':"
                + end
                + ",'text':'"
                + text
                + "','form':'NAME'}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                 | line 1: is not a JSON object: it does not end on this line",
                "{'type':'thing'}                                  | line 1, type: \"thing\" is not one of person, organization, place, event, article, record, withdraw, merge, reassign, retract",
                "{'type':'person','key':'a'}                       | line 1, name: is missing",
                "{'type':'person','key':'a','name':'A','nam':1}    | line 1, nam: is not a field of the format. Did you mean \"name\"?",
                "{'type':'person','key':'a','name':'A','wikidataId':'12'} | line 1, wikidataId: \"12\" is not Q and digits, like Q64",
                "{'type':'place','key':'a','name':'A','kind':'TOWN'} | line 1, kind: \"TOWN\" is not one of [COUNTRY, REGION, CITY, SITE, BODY_OF_WATER, OTHER]",
                "{'type':'place','key':'a','name':'A','kind':'CITY','within':'b'} | line 1, within: nobody defines \"b\""
            })
    void saysWhatIsWrongAndWhere(String line, String problem) {
        assertEquals(List.of(problem), problems(json(line)));
    }

    @Test
    void offsetsAreCheckedAgainstTheText() {
        assertEquals(List.of(), problems(json(ANN), article("ok", 1, json(mention(0, 3, "Ann")))));
        assertEquals(
                List.of("line 1, mentions[0].text: the text reads \"nn \" there"),
                problems(article("a", 1, json(mention(1, 4, "Ann")))));
        assertEquals(
                List.of(
                        "line 1, mentions[0].start: an offset falls inside a character of two code units"),
                problems(article("a", 1, json(mention(10, 12, "x")))));
        assertTrue(
                problems(article("a", 1, json(mention(0, 99, "x"))))
                        .get(0)
                        .contains("there are no words from 0 to 99"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T00:00:00+02:00",
        "2026-05-01T12:00:00Z",
        "2026-05-01T00:00:00-11:00",
        "2026-05-01T23:59:59.999999+14:00",
        "2026-05-01"
    })
    void aDayWithoutAnHourIsShownAsWritten(String publishedAt) {
        String line =
                json(
                        "{'type':'article','key':'a','version':1,'language':'en','headline':'H','body':'B',"
                                + "'publishedPrecision':'DAY','publishedAt':'"
                                + publishedAt
                                + "'}");
        assertEquals(List.of(), problems(line));
        JsonPath answer = Gql.ask("{ articles { nodes { publishedAt publishedPrecision } } }");
        assertEquals(
                "2026-05-01T00:00:00Z", answer.getString("data.articles.nodes[0].publishedAt"));
        assertEquals("DAY", answer.getString("data.articles.nodes[0].publishedPrecision"));
    }

    @Test
    void anEntityOfTheWrongKindIsRefused() {
        assertEquals(
                List.of("line 2, publisher: \"ann\" is of kind PERSON, not ORGANIZATION"),
                problems(json(ANN), article("a", 1, json(",'publisher':'ann'"))));
    }

    @Test
    void nothingIsAPartOfItself() {
        assertEquals(
                List.of(
                        "line 1, within: leads back to itself",
                        "line 2, within: leads back to itself"),
                problems(
                        json("{'type':'place','key':'a','name':'A','kind':'CITY','within':'b'}"),
                        json("{'type':'place','key':'b','name':'B','kind':'CITY','within':'a'}")));
    }

    @Test
    void goodLinesAreLoadedWhateverStandsBetweenThem() {
        assertEquals(
                List.of("line 2: is not a JSON object: it does not end on this line"),
                problems(json(ANN), "{", article("a", 1, json(mention(0, 3, "Ann")))));
        assertEquals(1, Gql.ask("{ articles { totalCount } }").getInt("data.articles.totalCount"));
    }

    @Test
    void aLineMayNameWhatALaterOneDefines() {
        assertEquals(List.of(), problems(article("a", 1, json(mention(0, 3, "Ann"))), json(ANN)));
    }

    @Test
    void aHigherVersionReplacesAnArticleAndALowerOneIsSkipped() {
        String both = json(mention(0, 3, "Ann"));
        Bundles.load(json(ANN), article("a", 1, both));
        assertEquals(1, Bundles.load(article("a", 2, "")).summary().articles());
        assertEquals(1, Bundles.load(article("a", 1, both)).summary().unchanged());
        JsonPath answer =
                Gql.ask(
                        "{ articles { nodes { version mentions { totalCount } } } people { totalCount } }");
        assertEquals(2, answer.getInt("data.articles.nodes[0].version"));
        assertEquals(0, answer.getInt("data.articles.nodes[0].mentions.totalCount"));
        assertEquals(0, answer.getInt("data.people.totalCount"), "nobody points to Ann any more");
    }

    @Test
    void aWithdrawnArticleLeavesATombstoneWhateverCameFirst() {
        String withdrawal =
                json(
                        "{'type':'withdraw','article':'a','version':1,'at':'2021-01-01T00:00:00Z','reason':'Wrong.'}");
        for (String[] order :
                List.of(
                        new String[] {article("a", 1, ""), withdrawal},
                        new String[] {withdrawal, article("a", 1, "")})) {
            Bundles.clear();
            for (String line : order) {
                assertEquals(List.of(), problems(line));
            }
            JsonPath answer =
                    Gql.ask(
                            "query ($id: ID!) { node(id: $id) { id ... on Tombstone { reason } } article(id: $id) { id }"
                                    + " articles { totalCount } }",
                            Map.of(
                                    "id",
                                    news.dateline.entity.GlobalId.encode(
                                            "Article", Keys.article("a"))));
            assertEquals("Wrong.", answer.getString("data.node.reason"));
            assertNull(answer.get("data.article"));
            assertEquals(0, answer.getInt("data.articles.totalCount"));
        }
    }
}
