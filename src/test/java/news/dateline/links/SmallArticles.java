package news.dateline.links;

import java.util.List;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.GeneratedGraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Small articles, written and loaded for one test. */
final class SmallArticles {

    static final String EMBARGOED = "'embargoUntil':'2999-01-01T00:00:00Z',";

    private static final int SIZE = 40;

    private SmallArticles() {}

    static void generate() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(GeneratedGraph.of(SIZE)).problems());
    }

    static void load(String... lines) {
        assertEquals(
                List.of(),
                Bundles.load(
                                Stream.of(lines)
                                        .map(line -> line.replace('\'', '"'))
                                        .toArray(String[]::new))
                        .problems());
    }

    static String article(String key, String more) {
        return "{'type':'article','key':'"
                + key
                + "','version':1,'language':'en','headline':'H','body':'Ann left.','publishedAt':'2020-01-01T00:00:00Z',"
                + more
                + "'status':'PUBLISHED'}";
    }

    static List<String> ids(JsonPath answer, String list) {
        return answer.getList("data." + list + ".nodes.id");
    }
}
