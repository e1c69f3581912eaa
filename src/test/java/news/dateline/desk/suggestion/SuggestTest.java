package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.SmallDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.desk.suggestion.Suggesting.ANN;
import static news.dateline.desk.suggestion.Suggesting.WORKS;
import static news.dateline.desk.suggestion.Suggesting.ids;
import static news.dateline.desk.suggestion.Suggesting.line;
import static news.dateline.desk.suggestion.Suggesting.reject;
import static news.dateline.desk.suggestion.Suggesting.suggest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@QuarkusTest
@TestProfile(SmallDesk.class)
class SuggestTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static List<String> outcomes(JsonPath payload) {
        return payload.getList("results.outcome");
    }

    private static String person(int number) {
        return "{'type':'person','key':'p%1$d','name':'P %1$d'}".formatted(number);
    }

    @Test
    void goodLinesWaitAndNothingIsLoaded() {
        JsonPath payload = suggest(ANN, "{'type':'person','key':'bob'}", WORKS, "no JSON");
        assertEquals(List.of("WAITING", "INVALID", "WAITING", "INVALID"), outcomes(payload));
        assertEquals(List.of("name"), payload.getList("results[1].problems.field"));
        assertEquals("is missing", payload.getString("results[1].problems[0].message"));
        assertEquals(
                "affiliations: ann, acme, head, HELD",
                payload.getString("results[2].suggestion.summary"));
        assertEquals(List.of("0"), DATABASE.read("select count(*) from graph.entity"));
        assertEquals(List.of("2"), DATABASE.read("select count(*) from graph.suggestion"));
    }

    @Test
    void linesOfAllTypesWait() {
        JsonPath payload =
                suggest(
                        "{'type':'merge','from':'anne','into':'ann'}",
                        "{'type':'reassign','article':'a','from':'ann','into':'bob'}",
                        "{'type':'withdraw','article':'a','version':1}");
        assertEquals(List.of("WAITING", "WAITING", "WAITING"), outcomes(payload));
        assertEquals(
                List.of("anne into ann", "a: ann into bob", "a, version 1"),
                payload.getList("results.suggestion.summary"));
    }

    @Test
    void whatALineLeavesOpenIsFilledIn() {
        JsonObject line = new JsonObject(suggest(ANN).getString("results[0].suggestion.line"));
        assertEquals("MACHINE", line.getString("provenance"));
        assertEquals("model-1/", line.getString("source").substring(0, 8));
        assertEquals(
                Set.of("type", "key", "name", "provenance", "source", "asOf"), line.fieldNames());
        String given =
                "{'type':'person','key':'cal','name':'Cal','provenance':'EDITOR','source':'s','asOf':'2026-01-01'}";
        assertEquals(
                new JsonObject(Suggesting.json(given)),
                new JsonObject(suggest(given).getString("results[0].suggestion.line")));
    }

    @Test
    void partsOfAnArticleGetTheProvenanceToo() {
        String article =
                "{'type':'article','key':'a','version':1,'language':'en','headline':'Ann Lee','publishedAt':'2020-01-01T00:00:00Z',"
                        + "'mentions':[{'entity':'ann','field':'HEADLINE','start':0,'end':7,'text':'Ann Lee','form':'NAME'}]}";
        JsonPath payload = suggest(article);
        assertEquals(List.of("WAITING"), outcomes(payload));
        assertEquals(
                "MACHINE",
                new JsonObject(payload.getString("results[0].suggestion.line"))
                        .getJsonArray("mentions")
                        .getJsonObject(0)
                        .getString("provenance"));
    }

    @Test
    void onlyWhoSuggestedChangesTheConfidence() {
        suggest(Desk.CONTRIBUTOR, "m", List.of(line(ANN, 0.95)));
        Desk other = new Desk("cleo", "contributor");
        assertEquals(
                List.of("ALREADY_WAITING"),
                outcomes(suggest(other, "m", List.of(line(ANN, 0.01)))));
        assertEquals(List.of("0.95"), DATABASE.read("select confidence from graph.suggestion"));
    }

    @Test
    void theSameOfTheSameSourceIsOneWithTheLastConfidence() {
        JsonPath first = suggest(Desk.CONTRIBUTOR, "m", List.of(line(ANN, 0.5), line(ANN, 0.6)));
        assertEquals(List.of("WAITING", "ALREADY_WAITING"), outcomes(first));
        String same =
                "{ 'name':'Ann Lee', 'asOf':'2026-05-01', 'source':'x', 'key':'ann', 'type':'person' }";
        JsonPath second = suggest(Desk.CONTRIBUTOR, "m", List.of(line(same, 0.987)));
        assertEquals(List.of("ALREADY_WAITING"), outcomes(second));
        assertEquals(ids(first).get(0), ids(second).get(0));
        assertEquals(0.99f, second.getFloat("results[0].suggestion.confidence"));
        JsonPath other = suggest(Desk.CONTRIBUTOR, "m2", List.of(line(ANN)));
        assertEquals(List.of("WAITING"), outcomes(other));
        assertNotEquals(ids(first).get(0), ids(other).get(0));
    }

    @Test
    void aRecordIsTheSameWhateverItsKeyAndTheOrderOfItsStatements() {
        String two =
                "{'type':'record','key':'%s','origin':'https://example.org/r','confidence':%s,'relationships':[%s,%s]}";
        String one = "{'owner':'ann','person':'bob','kind':'MOTHER'}";
        String other = "{'owner':'ann','person':'cal','kind':'SISTER'}";
        assertEquals(
                List.of("WAITING", "ALREADY_WAITING"),
                outcomes(
                        suggest(
                                two.formatted("r1", "0.4", one, other),
                                two.formatted("r2", "0.7", other, one))));
    }

    @Test
    void whatWasRejectedDoesNotComeBackFromTheSameSource() {
        reject(ids(suggest(ANN)), "no");
        JsonPath again = suggest(ANN);
        assertEquals(List.of("REJECTED_BEFORE"), outcomes(again));
        assertEquals("REJECTED", again.getString("results[0].suggestion.status"));
        assertEquals(List.of(), Suggesting.find(Desk.EDITOR, "status: [WAITING]"));
        assertEquals(
                List.of("WAITING"),
                outcomes(suggest(Desk.CONTRIBUTOR, "model-2", List.of(line(ANN)))));
    }

    @Test
    void anotherAuthorsSuggestionIsNotShown() {
        suggest(ANN);
        JsonPath other =
                suggest(new Desk("cleo", "contributor"), "model-1", List.of(line(ANN, 0.7)));
        assertEquals(List.of("ALREADY_WAITING"), outcomes(other));
        assertNull(other.get("results[0].suggestion"));
    }

    @Test
    void moreThanTheLimitAreNotKept() {
        String[] seven = IntStream.range(0, 7).mapToObj(SuggestTest::person).toArray(String[]::new);
        assertEquals(
                List.of(
                        "WAITING",
                        "WAITING",
                        "WAITING",
                        "WAITING",
                        "WAITING",
                        "LIMIT_REACHED",
                        "LIMIT_REACHED"),
                outcomes(suggest(seven)));
        assertEquals(List.of("ALREADY_WAITING"), outcomes(suggest(person(0))));
        assertEquals(
                List.of("WAITING"),
                outcomes(
                        suggest(
                                new Desk("cleo", "contributor"),
                                "model-1",
                                List.of(line(person(9))))));
        reject(ids(suggest(person(1))), "no");
        assertEquals(List.of("WAITING", "LIMIT_REACHED"), outcomes(suggest(person(5), person(6))));
    }

    @Test
    void oldOnesAreDeleted() {
        suggest(ANN);
        DATABASE.run("update graph.suggestion set touched_at = now() - interval '366 days'");
        suggest(person(1));
        assertEquals(List.of("P 1 (p1)"), Suggesting.find(Desk.EDITOR, ""));
    }

    @Test
    void ofManyAtOnceEachIsKeptOnce() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String[] lines =
                    i % 2 == 0
                            ? new String[] {person(1), person(2)}
                            : new String[] {person(2), person(1)};
            answers.add(
                    CompletableFuture.supplyAsync(
                            () -> suggest(lines).getString("results[0].outcome")));
        }
        List<String> all = answers.stream().map(CompletableFuture::join).toList();
        assertEquals(
                8,
                all.stream().filter(outcome -> outcome.endsWith("WAITING")).count(),
                all::toString);
        assertEquals(List.of("2"), DATABASE.read("select count(*) from graph.suggestion"));
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        Map<String, Object> input =
                Map.of("source", "m", "suggestions", List.of(line(ANN)), "idempotencyKey", "k");
        String selection = "{ results { outcome suggestion { id } } userErrors { code } }";
        JsonPath first = Desk.CONTRIBUTOR.mutate("suggest", input, selection);
        JsonPath second = Desk.CONTRIBUTOR.mutate("suggest", input, selection);
        assertEquals(List.of("WAITING"), outcomes(second));
        assertEquals(ids(first), ids(second));
    }
}
