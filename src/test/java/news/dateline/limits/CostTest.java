package news.dateline.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.limits.cost.Cost;
import news.dateline.limits.cost.Costs;
import news.dateline.testing.Gql;
import news.dateline.testing.NoLimits;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What operations cost. */
@QuarkusTest
@TestProfile(CostTest.Unlimited.class)
class CostTest {

    @Inject Costs costs;

    @Inject GraphQLSchema schema;

    /** The sample, and room for documents made by chance. */
    public static class Unlimited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.putAll(NoLimits.SETTINGS);
            return config;
        }
    }

    private long cost(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        OperationDefinition operation =
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        return costs.of(document, operation, variables, Long.MAX_VALUE).total();
    }

    private long cost(String text) {
        return cost(text, Map.of());
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { __typename }                                            | 1
                    { rateLimit { limit cost remaining resetAt } }            | 0
                    { article(id: "x") { id headline } }                      | 2
                    { article(id: "x") { body } }                             | 101
                    { node(id: "x") { id } }                                  | 2
                    { nodes(ids: ["x", "y", "z"]) { id } }                    | 4
                    { articles { nodes { id } } }                             | 22
                    { articles { edges { cursor node { id } } } }             | 26
                    { articles(first: 7) { nodes { id } } }                   | 8
                    { articles(last: 7) { nodes { id } } }                    | 8
                    { articles(first: 500) { nodes { id } } }                 | 110
                    { articles(first: 7) { totalCount } }                     | 2007
                    { people(first: 7, filter: { ids: ["a", "b"] }) { totalCount } } | 57
                    { event(id: "x") { coverage(first: 7) { totalCount } } }  | 258
                    { event(id: "x") { reports(first: 7) { totalCount } } }   | 18
                    { articles(first: 2) { nodes { publisher { name } } } }   | 5
                    { articles(first: 2) { nodes { people(first: 3) { nodes { name } totalCount } } } } | 29
                    { events(first: 2) { nodes { links { kind } } } }         | 13
                    { articles(first: 2) { nodes { images { id } } } }        | 13
                    { articles(first: 2) { nodes { images(first: 3) { id } } } } | 9
                    { articles(first: 2) { nodes { images(first: 500) { id } } } } | 222
                    { articles(first: 2) { nodes { subjects { code } } } }    | 24
                    { people(first: 2) { nodes { names(first: 1) { text } } } } | 5
                    { people(first: 2) { nodes { sameAs } } }                 | 3
                    { events(first: 2) { nodes { places(first: 3) { nodes { name } } } } }       | 15
                    { events(first: 2) { nodes { starts { text } } } }        | 3
                    """)
    void rowsThatMayBeReadCountAndFieldsATenth(String query, long cost) {
        assertEquals(cost, cost(query));
    }

    @Test
    void ofAlternativesTheDearestCounts() {
        String ends =
                "... on Person { affiliations(first: 5) { nodes { id } } } ... on Organization {"
                        + " members(first: 7) { nodes { id } } }";
        assertEquals(9, cost("{ node(id: \"x\") { " + ends + " } }"));
        assertEquals(
                12,
                cost(
                        "{ node(id: \"x\") { ... on Entity { events(first: 3) { nodes { id } } } "
                                + ends
                                + " } }"));
    }

    @Test
    void variablesCountWithTheirValues() {
        String query = "query($n: Int = 5) { articles(first: $n) { nodes { id } } }";
        assertEquals(6, cost(query));
        assertEquals(55, cost(query, Map.of("n", 50)));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("n", null);
        assertEquals(22, cost(query, nothing));
        assertEquals(22, cost("query($n: Int) { articles(first: $n) { nodes { id } } }"));
    }

    @Test
    void whatIsSkippedCostsNothing() {
        String query =
                "query($more: Boolean = false) { articles { nodes { id } ...M @include(if: $more) } }"
                        + " fragment M on ArticleConnection { totalCount }";
        assertEquals(22, cost(query));
        assertEquals(2022, cost(query, Map.of("more", true)));
    }

    /** The example of docs/limits.md. */
    @Test
    void theExampleOfTheDocumentation() {
        assertEquals(
                2176,
                cost(
                        "query Visits($reports: Int = 5) { events(first: 10) { totalCount nodes { name"
                                + " reports(first: $reports) { nodes { status article { headline"
                                + " publisher { name } } } } } } }"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFragmentCostsWhatItHolds(int seed) {
        RandomDocument document = new RandomDocument(schema, seed);
        assertEquals(
                cost(document.inlined(), RandomDocument.VARIABLES),
                cost(document.spread(), RandomDocument.VARIABLES),
                document.spread());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnswerNeverHasMoreRowsThanItCosts(int seed) {
        RandomDocument document = new RandomDocument(schema, seed);
        JsonPath answer = Gql.answer(document.spread(), RandomDocument.VARIABLES);
        assertNull(answer.get("errors"), () -> document.spread() + answer.prettify());
        long cost = cost(document.spread(), RandomDocument.VARIABLES);
        int rows = rows(answer.get("data")) - 1;
        assertTrue(rows <= cost, rows + " rows for " + cost + ": " + document.spread());
    }

    private static int rows(Object value) {
        if (value instanceof Map<?, ?> object) {
            return (object.containsKey("__typename") ? 1 : 0)
                    + object.values().stream().mapToInt(CostTest::rows).sum();
        }
        return value instanceof Collection<?> list
                ? list.stream().mapToInt(CostTest::rows).sum()
                : 0;
    }

    /**
     * Each fragment spreads the next one twice: 2 to the power of thousands, if one wrote it out.
     */
    private static Document doubling(int fragments) {
        StringBuilder text = new StringBuilder("{ events { ...F0 } } ");
        for (int i = 0; i < fragments; i++) {
            String next = i + 1 < fragments ? "...F" + (i + 1) : "totalCount";
            text.append(
                    "fragment F%d on EventConnection { nodes { parts { %s } parts { %s } } } "
                            .formatted(i, next, next));
        }
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment()
                                .document(text.toString())
                                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                                .build());
    }

    private Cost cost(Document document) {
        return costs.of(
                document,
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(),
                Map.of(),
                0);
    }

    /** Each spread the one before it twice: counted one by one, they would take for ever. */
    @Test
    void thousandsOfSpreadsAreWeighedInLinearTime() {
        Document document = doubling(8_000);
        long total = assertTimeout(Duration.ofMinutes(1), () -> cost(document).total());
        assertEquals(Long.MAX_VALUE / 10 + 1, total);
    }

    /** What the documentation says of each; the limit leaves room for the dearest. */
    @ParameterizedTest
    @CsvSource({
        "article, 1198",
        "at-an-event, 2542",
        "events-in-order, 5542",
        "front-page, 178",
        "people-then-and-now, 23944",
        "who-said-what, 5746"
    })
    void queriesOfTheLandingPage(String name, long cost) throws IOException {
        Path file = Path.of("src/main/resources/META-INF/resources/queries", name + ".graphql");
        assertEquals(cost, cost(Files.readString(file)));
    }
}
