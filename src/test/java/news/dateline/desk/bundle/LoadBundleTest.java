package news.dateline.desk.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class LoadBundleTest {

    private static final String ALL =
            "{ lines { outcome problems { field message } warnings { field message } } userErrors { code message field } }";
    private static final String ANN = "{'type':'person','key':'ann','name':'Ann Lee'}";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static JsonPath load(Map<String, ?> more, String... lines) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("lines", List.of(lines).stream().map(line -> line.replace('\'', '"')).toList());
        return Desk.EDITOR.mutate("loadBundle", input, ALL);
    }

    private static List<String> names() {
        return PlainDatabase.of(OwnGraph.DATABASE)
                .read("select name from graph.entity order by name");
    }

    @Test
    void tellsWhatEachLineCameTo() {
        load(Map.of(), ANN);
        JsonPath payload =
                load(
                        Map.of(),
                        ANN,
                        "{'type':'place','key':'oslo','name':'<b>Oslo</b>','kind':'CITY'}",
                        "{'type':'person','key':'bob','born':1}");
        assertEquals(List.of("UNCHANGED", "LOADED", "REFUSED"), payload.getList("lines.outcome"));
        assertEquals(
                List.of("born", "name"),
                payload.<String>getList("lines[2].problems.field").stream().sorted().toList());
        assertEquals(List.of("name"), payload.getList("lines[1].warnings.field"));
        assertEquals(List.of(), payload.getList("userErrors"));
        assertEquals(List.of("<b>Oslo</b>", "Ann Lee"), names());
    }

    /** A plug-in knows keys only. */
    @Test
    void tellsWhatEachLineIsAbout() {
        String article =
                "{'type':'article','key':'fog','version':1,'headline':'Fog','language':'en','publishedAt':'2026-01-01T00:00:00Z'}";
        JsonPath payload =
                Desk.EDITOR.mutate(
                        "loadBundle",
                        Map.of(
                                "lines",
                                List.of(article, ANN, "{'type':'person','key':'bob'}").stream()
                                        .map(line -> line.replace('\'', '"'))
                                        .toList()),
                        "{ lines { article { id headline } entity { id name } } }");
        assertEquals(Bundles.articleId("fog"), payload.getString("lines[0].article.id"));
        assertEquals("Fog", payload.getString("lines[0].article.headline"));
        assertNull(payload.get("lines[0].entity"));
        assertEquals(Bundles.entityId("Person", "ann"), payload.getString("lines[1].entity.id"));
        assertNull(payload.get("lines[2].entity"));
        assertEquals(
                List.of("Fog"),
                Desk.EDITOR
                        .send(
                                "{ deskArticles(filter: { keys: [\"fog\", \"rain\"] }) { nodes { headline } } }",
                                Map.of())
                        .getList("data.deskArticles.nodes.headline"));
        assertEquals(
                List.of("Ann Lee"),
                Desk.EDITOR
                        .send(
                                "{ deskEntities(filter: { keys: [\"ann\"], ids: [\"%s\"] }) { nodes { name } } }"
                                        .formatted(Bundles.entityId("Person", "ann")),
                                Map.of())
                        .getList("data.deskEntities.nodes.name"));
    }

    /** It may come in the wrong order, or have the wrong key. */
    @Test
    void aWithdrawalOfAnUnknownArticleWaits() {
        String line = "{'type':'withdraw','article':'fog','version':1}";
        JsonPath payload = load(Map.of("idempotencyKey", "1"), line);
        assertEquals(List.of("WAITING"), payload.getList("lines.outcome"), payload.prettify());
        assertEquals(
                List.of("WAITING"),
                load(Map.of("idempotencyKey", "1"), line).getList("lines.outcome"));
        assertEquals(List.of("UNCHANGED"), load(Map.of(), line).getList("lines.outcome"));
    }

    @Test
    void aStrictLoadIsWholeOrNothing() {
        JsonPath payload = load(Map.of("strict", true), ANN, "{'type':'person','key':'bob'}");
        assertEquals(List.of("LOADED", "REFUSED"), payload.getList("lines.outcome"));
        assertEquals(List.of(List.of("lines", "1")), payload.getList("userErrors.field"));
        assertEquals(List.of("INVALID"), payload.getList("userErrors.code"));
        assertEquals(List.of(), names());
    }

    @Test
    void isBounded() {
        String[] many = IntStream.range(0, 101).mapToObj(i -> "{}").toArray(String[]::new);
        assertEquals(
                List.of("There are 101 lines; the limit is 100."),
                load(Map.of(), many).getList("userErrors.message"));
        assertEquals(List.of(), load(Map.of()).getList("userErrors"));
    }

    /** Variables of queries may have 4,000 characters a text, and lists 100 elements. */
    @Test
    void anArticleMayBeLongAndHaveManyMentions() {
        String mention =
                "{'entity':'ann','field':'BODY','start':%d,'end':%d,'text':'Ann','form':'NAME'}";
        String mentions =
                IntStream.range(0, 300)
                        .mapToObj(i -> mention.formatted(i * 40, i * 40 + 3))
                        .collect(Collectors.joining(","));
        String article =
                "{'type':'article','key':'a','version':1,'language':'en','headline':'H','publishedAt':'2020-01-01T00:00:00Z','body':'%s','mentions':[%s]}"
                        .formatted(("Ann " + "x".repeat(35) + " ").repeat(300).strip(), mentions);
        assertEquals(
                List.of("LOADED", "LOADED"), load(Map.of(), ANN, article).getList("lines.outcome"));
    }

    @Test
    void onlyEditorsLoad() {
        JsonPath response =
                Desk.CONTRIBUTOR.send(
                        "mutation { loadBundle(input: {lines: []}) { userErrors { code } } }",
                        Map.of());
        assertEquals(List.of("FORBIDDEN"), response.getList("errors.extensions.code"));
        assertNull(response.get("data.loadBundle"));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndLoadsOnce() {
        Map<String, String> key = Map.of("idempotencyKey", "k");
        JsonPath first = load(key, ANN);
        JsonPath second = load(key, ANN);
        assertEquals(List.of("LOADED"), first.getList("lines.outcome"));
        assertEquals(List.of("LOADED"), second.getList("lines.outcome"));
        JsonPath other = load(key, ANN.replace("Ann Lee", "Bea"));
        assertEquals(List.of("IDEMPOTENCY_KEY_REUSED"), other.getList("userErrors.code"));
        assertEquals(List.of(List.of("idempotencyKey")), other.getList("userErrors.field"));
        assertEquals(List.of("Ann Lee"), names());
    }

    /** So a CMS can send it again once what was missing is there. */
    @Test
    void anAnswerIsNotKeptIfEveryLineWasRefused() {
        Map<String, String> key = Map.of("idempotencyKey", "k");
        String within = "{'type':'place','key':'oslo','name':'Oslo','kind':'CITY','within':'no'}";
        assertEquals(List.of("REFUSED"), load(key, within).getList("lines.outcome"));
        load(Map.of(), "{'type':'place','key':'no','name':'Norway','kind':'COUNTRY'}");
        assertEquals(List.of("LOADED"), load(key, within).getList("lines.outcome"));
    }

    @Test
    void aKeyCountsForADayAndForItsAuthorAndNotIfNothingWasWritten() {
        Map<String, ?> key = Map.of("idempotencyKey", "k", "strict", true);
        load(key, "{}");
        assertEquals(List.of("LOADED"), load(key, ANN).getList("lines.outcome"));
        Map<String, Object> input = new HashMap<>(key);
        input.put("lines", List.of());
        assertEquals(
                List.of(),
                new Desk("emil", "editor").mutate("loadBundle", input, ALL).getList("userErrors"));
        PlainDatabase.of(OwnGraph.DATABASE)
                .run(
                        "update graph.idempotent_answer set answered_at = now() - interval '25 hours'");
        assertEquals(List.of("UNCHANGED"), load(key, ANN).getList("lines.outcome"));
        assertEquals(
                List.of("1"),
                PlainDatabase.of(OwnGraph.DATABASE)
                        .read("select count(*) from graph.idempotent_answer"));
    }

    @Test
    void ofManyAtOnceWithOneKeyOneLoads() {
        List<CompletableFuture<String>> answers =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        load(Map.of("idempotencyKey", "k"), ANN)
                                                                .getString("lines[0].outcome")))
                        .toList();
        answers.forEach(answer -> assertEquals("LOADED", answer.join()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb"})
    void aKeyIsAnOrdinaryText(String key) {
        assertEquals(
                List.of("INVALID"),
                load(Map.of("idempotencyKey", key), ANN).getList("userErrors.code"));
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{'type':'person','key':'a','name':'\u0000'}"})
    void aLineThatIsNoneIsRefused(String line) {
        JsonPath payload = load(Map.of(), line);
        assertEquals(List.of("REFUSED"), payload.getList("lines.outcome"));
        assertTrue(payload.getList("lines[0].problems").size() > 0);
    }
}
