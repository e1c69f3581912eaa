package news.dateline.desk.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static news.dateline.desk.suggestion.Suggesting.ACME;
import static news.dateline.desk.suggestion.Suggesting.ANN;
import static news.dateline.desk.suggestion.Suggesting.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class SuggestInputTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "m|{'confidence':1.5}|suggestions 0 confidence",
                "m|{'evidence':{'note':'n'}}|suggestions 0 evidence article",
                "m|{'evidence':{'article':'x'}}|suggestions 0 evidence article",
                "m|{'evidence':{'url':'javascript:1'}}|suggestions 0 evidence url",
                "m|{'evidence':{'url':'https://example.org','start':3,'end':3}}|suggestions 0 evidence start",
                "~~|{}|source",
                "~ m~|{}|source",
                "~a\u0000b~|{}|source"
            })
    void whatIsNotValidBesideTheLinesRefusesAll(String source, String more, String field) {
        Map<String, Object> suggestion =
                new HashMap<>(new JsonObject(Suggesting.json(more)).getMap());
        suggestion.put("line", Suggesting.json(ANN));
        JsonPath payload =
                Desk.CONTRIBUTOR.mutate(
                        "suggest",
                        Map.of(
                                "source",
                                source,
                                "suggestions",
                                List.of(line(ACME), suggestion(suggestion))),
                        "{ results { outcome } userErrors { code field } }");
        assertEquals(List.of("INVALID"), payload.getList("userErrors.code"));
        assertEquals(
                List.of(field.replace('0', '1').split(" ")),
                payload.getList("userErrors[0].field"));
        assertEquals(List.of(), payload.getList("results"));
        assertEquals(List.of("0"), DATABASE.read("select count(*) from graph.suggestion"));
    }

    /** With nested objects as maps. */
    private static Map<String, Object> suggestion(Map<String, Object> fields) {
        return new JsonObject(new JsonObject(fields).encode()).getMap();
    }
}
