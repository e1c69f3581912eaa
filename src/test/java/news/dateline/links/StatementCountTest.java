package news.dateline.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.storage.Sql;
import news.dateline.testing.Answers;
import news.dateline.testing.Bundles;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One question with many parts: as few statements as its parts allow, and each part's answer. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class StatementCountTest {

    private static final int MANY = 100;

    /** The same fields with other arguments, through the type itself and through its interfaces. */
    private static final List<String> PARTS =
            List.of(
                    "... on Entity { name: name }",
                    "... on Entity { two: mentions(first: 2) { nodes { id text } } }",
                    "... on Entity { last: mentions(last: 1) { nodes { id } totalCount } }",
                    "... on Entity { none: mentions(filter: { form: [METONYM] }) { nodes { id } } }",
                    "... on Entity { oldest: articles(first: 3, orderBy: { field: UPDATED_AT, direction: ASC })"
                            + " { nodes { id headline } } }",
                    "... on Entity { english: articles(filter: { language: [\"en\"] }, first: 3) { nodes { id } } }",
                    "... on Entity { names { text } }",
                    "... on Entity { events(first: 2) { nodes { id } } }",
                    "... on Person { said: quotations(first: 1) { nodes { id text } } }",
                    "... on Person { roles: affiliations { nodes { id role } } }",
                    "... on Person { held: affiliations(state: HELD) { nodes { id } } }",
                    "... on Organization { parts(first: 2) { nodes { id } } }",
                    "... on Event { covered: coverage(first: 2) { nodes { id } } }",
                    "... on Event { all: coverage(includeParts: true, first: 2) { nodes { id } totalCount } }");

    private static final String DEEP =
            "{ articles(first: 3) { nodes { people(first: 2) { nodes { events(first: 2) { nodes {"
                    + " coverage(first: 2) { nodes { organizations(first: 2) { nodes { members(first: 2) { nodes { person {"
                    + " relationships(first: 2) { nodes { person { quotations(first: 2) { nodes { article { id %s"
                    + " } } } } } } } } } } } } } } } } } } } }";

    private static final List<String> DEEPEST =
            List.of(
                    "... on Article { one: mentions(first: 1) { nodes { id } } }",
                    "... on Article { places: mentions(filter: { kinds: [PLACE] }) { nodes { id text } } }",
                    "... on Article { people(first: 1) { nodes { id name } totalCount } }",
                    "... on Article { whole: people { nodes { id } } }",
                    "... on Article { body }",
                    "... on Node { self: id }");

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(GeneratedGraph.of(MANY)).problems());
    }

    @Test
    void aliasesAndFragmentsAnswerWhatEachAsksAlone() {
        List<String> ids = entities(3);
        JsonPath together = nodes(ids, String.join(" ", PARTS));
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(alone(ids.get(i), PARTS), together.get("data.nodes[" + i + "]"));
        }
    }

    @Test
    void fieldsAtDepthTenAnswerWhatEachAsksAlone() {
        JsonPath answer = Gql.ask(DEEP.formatted(String.join(" ", DEEPEST)));
        Map<String, Map<String, Object>> articles = Answers.having("self", answer.get("data"));
        assertTrue(articles.size() > 3, articles.keySet().toString());
        articles.forEach((id, article) -> assertEquals(alone(id, DEEPEST), article));
    }

    @Test
    void fieldsOfEntityAreOneStatementAConcreteTypeAtTheMost() {
        String fields = "... on Entity { mentions(first: 1) { nodes { id } } names { text } }";
        int found = count(entities(1), "id");
        assertEquals(found, count(entities(MANY / 4), "id"));
        assertTrue(count(entities(1), fields) - found <= 4 * 2);
        assertEquals(count(entities(1), fields), count(entities(MANY / 4), fields));
        String all = String.join(" ", PARTS);
        assertEquals(count(entities(1), all), count(entities(MANY / 4), all));
    }

    @Test
    void eachSetOfArgumentsIsOneStatement() {
        int without = count("{ articles(first: 100) { nodes { id } } }");
        String three =
                "a: mentions(first: 1) { nodes { id } } b: mentions(first: 2) { nodes { id } }"
                        + " c: mentions(first: 1, filter: { form: [NAME] }) { nodes { id } }"
                        + " d: mentions(first: 1) { nodes { text } } ... on Node { ... on Article {"
                        + " a: mentions(first: 1) { nodes { start } } } }";
        assertEquals(without + 3, count("{ articles(first: 100) { nodes { " + three + " } } }"));
        assertEquals(without + 3, count("{ articles(first: 1) { nodes { " + three + " } } }"));
    }

    @Test
    void depthTenIsAsManyStatementsForManyRowsAsForOne() {
        String query = DEEP.formatted(String.join(" ", DEEPEST));
        assertEquals(count(query.replaceAll("first: \\d", "first: 1")), count(query));
    }

    @Test
    void whatIsNotSelectedIsNotRead() {
        assertFalse(sent("{ articles { nodes { headline } } }").contains("x.body"));
        assertTrue(sent("{ articles { nodes { body } } }").contains("x.body"));
        assertFalse(
                sent("{ people { nodes { mentions { nodes { id } } } } }").contains("count(*)"));
        assertTrue(sent("{ people { nodes { mentions { totalCount } } } }").contains("count(*)"));
        assertFalse(
                sent("query ($no: Boolean = false) { articles { totalCount @include(if: $no) nodes { body @skip(if: true) } } }")
                        .matches("(?s).*(x\\.body|count\\(\\*\\)).*"));
    }

    /** The node with each part asked for in a request of its own. */
    private static Map<String, Object> alone(String id, List<String> parts) {
        Map<String, Object> whole = new HashMap<>();
        for (String part : parts) {
            whole.putAll(nodes(List.of(id), part).<Map<String, Object>>get("data.nodes[0]"));
        }
        return whole;
    }

    private static JsonPath nodes(List<String> ids, String selection) {
        return Gql.ask(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id " + selection + " } }",
                Map.of("ids", ids));
    }

    /** So many people, organizations, events and places each. */
    private static List<String> entities(int each) {
        JsonPath all =
                Gql.ask(
                        "{ people(first: %d) { nodes { id } } organizations(first: %d) { nodes { id } }"
                                        .formatted(each, each)
                                + " events(first: %d) { nodes { id } } places(first: %d) { nodes { id } } }"
                                        .formatted(each, each));
        return List.of("people", "organizations", "events", "places").stream()
                .flatMap(list -> all.<String>getList("data." + list + ".nodes.id").stream())
                .toList();
    }

    private static int count(List<String> ids, String selection) {
        return StatementCount.during(OwnGraph.DATABASE, () -> nodes(ids, selection));
    }

    private static int count(String query) {
        return StatementCount.during(OwnGraph.DATABASE, () -> Gql.ask(query));
    }

    private static String sent(String query) {
        return CapturedReading.during(() -> Gql.ask(query)).stream()
                .map(Sql::text)
                .collect(Collectors.joining("\n"));
    }
}
