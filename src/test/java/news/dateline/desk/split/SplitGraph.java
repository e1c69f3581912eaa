package news.dateline.desk.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.entity.GlobalId;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Two people of one name, whose mentions were put to one of them. */
final class SplitGraph {

    private static final String SELECTION =
            "{ entity { key version history(first: 1) { nodes { mutation by note } } }"
                    + " into { id key name category description visible history(first: 1) { nodes { mutation note } } }"
                    + " conflict { version } userErrors { code field } }";

    private static final String ONE =
            """
            {'type':'article','key':'one','version':%d,'language':'en','headline':'One','body':'%sSmith spoke. Then Smith left.','publishedAt':'2025-01-01T00:00:00Z',
             'byline':[{'name':'Smith','agent':'smith','role':'AUTHOR'}],
             'mentions':[{'entity':'smith','field':'BODY','start':%d,'end':%d,'text':'Smith','form':'NAME'},
                {'entity':'smith','field':'BODY','start':%d,'end':%d,'text':'Smith','form':'NAME'}],
             'quotations':[{'key':'q','form':'INDIRECT','text':'spoke','field':'BODY','spans':[{'start':%d,'end':%d,'verbatim':false}],'speaker':'smith'}],
             'affiliations':[{'person':'smith','body':'desk','role':'head','state':'HELD','evidence':[{'quotation':'q'}]}]}
            """;

    private static final String OTHERS =
            """
            {'type':'person','key':'smith','name':'John Smith'}
            {'type':'person','key':'mp','name':'John Smith MP'}
            {'type':'organization','key':'desk','name':'Desk','kind':'COMPANY'}
            {'type':'article','key':'two','version':1,'language':'en','headline':'Two','body':'Smith came to the Desk.','publishedAt':'2025-01-02T00:00:00Z',
             'mentions':[{'entity':'smith','field':'BODY','start':0,'end':5,'text':'Smith','form':'NAME'},
                {'entity':'desk','field':'BODY','start':18,'end':22,'text':'Desk','form':'NAME'}],
             'affiliations':[{'person':'smith','body':'desk','role':'head','state':'HELD','evidence':[{'field':'BODY','start':0,'end':5,'text':'Smith'}]}]}
            """;

    private static final String THREE =
            """
            {'type':'article','key':'three','version':%d,'language':'en','headline':'Three','body':'Smith, Smith, Smith','publishedAt':'2025-01-03T00:00:00Z',
             'mentions':[{'entity':'%s','field':'BODY','start':0,'end':5,'text':'Smith','form':'NAME'},
                {'entity':'%s','field':'BODY','start':7,'end':12,'text':'Smith','form':'NAME'},
                {'entity':'%s','field':'BODY','start':14,'end':19,'text':'Smith','form':'NAME'}]}
            """;

    static final String SMITH = person("smith");
    static final String MP = person("mp");

    static String person(String key) {
        return Bundles.entityId("Person", key);
    }

    /** A version whose text begins with these words. */
    static String one(int version, String before) {
        int first = before.length();
        return ONE.formatted(
                version, before, first, first + 5, first + 18, first + 23, first + 6, first + 11);
    }

    static String three(int version, String first, String second, String third) {
        return THREE.formatted(version, first, second, third);
    }

    static void load(String lines) {
        assertEquals(
                List.of(),
                Bundles.load(lines.replaceAll("\n +", "").replace('\'', '"')).problems());
    }

    private SplitGraph() {}

    static void begin() {
        Bundles.clear();
        load(OTHERS + one(1, ""));
    }

    static List<String> mentions(String article) {
        return PlainDatabase.of(OwnGraph.DATABASE)
                .read(
                        "select m.id from graph.mention m join graph.article a on a.id = m.article_id where a.key = '%s' order by m.ord"
                                .formatted(article))
                .stream()
                .map(id -> GlobalId.encode("Mention", Long.parseLong(id)))
                .toList();
    }

    /** The keys of those whom the mentions of an article mean. */
    static List<String> named(String article) {
        return PlainDatabase.of(OwnGraph.DATABASE)
                .read(
                        "select graph.key_of(m.entity_id) from graph.mention m join graph.article a on a.id = m.article_id where a.key = '%s' order by m.ord"
                                .formatted(article));
    }

    static JsonPath split(Object... input) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < input.length; i += 2) {
            fields.put((String) input[i], input[i + 1]);
        }
        return Desk.EDITOR.mutate("splitEntity", fields, SELECTION);
    }

    static JsonPath done(JsonPath payload) {
        assertEquals(List.of(), payload.getList("userErrors"));
        return payload;
    }

    /** What readers see: articles, mentions, quotations and evidence of affiliations. */
    static String seen(String person) {
        JsonPath data =
                Desk.EDITOR.send(
                        """
                        query Q($id: ID!) {
                            person(id: $id) {
                                articles { totalCount nodes { headline } } mentions { totalCount } quotations { totalCount }
                                affiliations { nodes { evidence { article { headline } } } }
                            }
                            articles(filter: {mentionsAny: [$id]}) { totalCount }
                            byline: articles(filter: {byline: [$id]}) { totalCount }
                        }
                        """,
                        Map.of("id", person));
        assertNull(data.get("errors"));
        assertEquals(
                data.getInt("data.articles.totalCount"),
                data.getInt("data.person.articles.totalCount"));
        return "%s %d mentions %d quotations %s %d written"
                .formatted(
                        data.getList("data.person.articles.nodes.headline"),
                        data.getInt("data.person.mentions.totalCount"),
                        data.getInt("data.person.quotations.totalCount"),
                        data.getList(
                                "data.person.affiliations.nodes.evidence.flatten().article.headline"),
                        data.getInt("data.byline.totalCount"));
    }
}
