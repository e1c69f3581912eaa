package news.dateline.limits;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.limits.cost.Costs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What filters and counts cost. */
@QuarkusTest
@TestProfile(CostTest.Unlimited.class)
class SearchCostTest {

    @Inject Costs costs;

    private long cost(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        OperationDefinition operation =
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        return costs.of(document, operation, variables, Long.MAX_VALUE).total();
    }

    private long cost(String text) {
        return cost(text, Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { articles(first: 7, filter: { language: "en" }) { nodes { id } } }             | 258
                    { articles(first: 7, filter: { language: ["en", "de"] }) { nodes { id } } }     | 508
                    { articles(first: 7, filter: { language: ["en"], event: null }) { nodes { id } } } | 258
                    { articles(first: 7, filter: { publishedAfter: "2020-01-01T00:00:00Z", language: ["en"] }) { nodes { id } } } | 508
                    { articles(first: 7, filter: { language: "en" }) { totalCount } }               | 2757
                    { person(id: "x") { articles(first: 7, filter: { language: "en" }) { totalCount } } } | 1258
                    { person(id: "x") { affiliations(first: 7, state: HELD) { nodes { id } } } }    | 19
                    """)
    void aFilterCostsForEachOfItsValues(String query, long cost) {
        assertEquals(cost, cost(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    barack               | 250
                    ma                   | 250
                    a                    | 1000
                    barack obama         | 500
                    a b c                | 3000
                    a obama              | 500
                    obama,               | 250
                    O'Brien-Smith Jr.    | 500
                    王                   | 1000
                    !!                   | 1000
                    """)
    void eachWordOfANameCostsAndShortOnesMore(String name, long words) {
        String query =
                "query($n: String) { people(first: 7, filter: { name: $n }) { nodes { id } } }";
        assertEquals(8 + words, cost(query, Map.of("n", name)));
        String literal = query.replace("($n: String)", "").replace("$n", '"' + name + '"');
        assertEquals(8 + words, cost(literal));
        String count = "query($f: PersonFilter) { people(first: 7, filter: $f) { totalCount } }";
        assertEquals(2007 + 2 * words, cost(count, Map.of("f", Map.of("name", name))));
    }

    /**
     * A range of the order's own key is a stretch of the list; any other has to be put in order.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    articles  | publishedAfter: $t  |                        | 258
                    articles  | updatedAfter: $t    |                        | 2258
                    articles  | updatedAfter: $t    | field: UPDATED_AT      | 258
                    articles  | publishedBefore: $t | field: UPDATED_AT      | 2258
                    articles  | publishedAfter: $t, updatedAfter: $t | field: UPDATED_AT | 4508
                    articles  | updatedAfter: $t, language: ["en"] |             | 4508
                    articles  | updatedAfter: $t, language: ["en"] | field: UPDATED_AT | 508
                    events    | startsAfter: $d     |                        | 258
                    events    | startsAfter: $d     | field: NAME            | 2258
                    events    | startsBefore: $d    | field: STARTS          | 258
                    """)
    void aRangeOfAnotherKeyThanTheOrderCostsMore(
            String list, String filter, String order, long cost) {
        String orderBy = order == null ? "" : ", orderBy: {" + order + ", direction: ASC}";
        String query =
                "query($t: DateTime, $d: Date) { %s(first: 7, filter: {%s}%s) { nodes { id } } }";
        Map<String, Object> variables = Map.of("t", "2020-01-01T00:00:00Z", "d", "2020-01-01");
        assertEquals(cost, cost(query.formatted(list, filter, orderBy), variables));
        if (order != null) {
            String inVariable =
                    query.replace("$d: Date", "$d: Date, $o: NAMEOrder")
                            .replace("NAME", list.equals("events") ? "Event" : "Article")
                            .formatted(list, filter, ", orderBy: $o");
            Map<String, Object> more = new HashMap<>(variables);
            more.put("o", Map.of("field", order.substring("field: ".length()), "direction", "ASC"));
            assertEquals(cost, cost(inVariable, more));
        }
        String nested = query.replace("{ %s(", "{ place(id: \"x\") { %s(").replace("} }", "} } }");
        long within = cost > 2000 ? cost - 2000 + 750 : cost; // cheaper to order
        assertEquals(within + 1, cost(nested.formatted(list, filter, orderBy), variables));
    }

    /** They are compared, as the one that the fewest rows meet finds the rows. */
    @Test
    void countsCostMoreForEachFurtherCondition() {
        String count = "{ quotations(first: 7, filter: { %s }) { totalCount } }";
        assertEquals(2007 + 750, cost(count.formatted("form: DIRECT")));
        assertEquals(2007 + 1500, cost(count.formatted("form: [DIRECT, MIXED]")));
        assertEquals(
                2007 + 2250 + 2000,
                cost(
                        count.formatted(
                                "form: [DIRECT, MIXED], publishedAfter: \"2020-01-01T00:00:00Z\"")));
    }

    /** The whole feed, with a look at the article of each change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    language: "en"  | 22757
                    ids: ["a"]      | 22757
                    """)
    void aCountOfChangesByTheirArticlesIsHeavy(String filter, long cost) {
        assertEquals(
                cost,
                cost(
                        "{ changes(first: 7, filter: { articles: { %s } }) { totalCount } }"
                                .formatted(filter)));
    }

    @Test
    void aFilterInVariablesCostsTheSame() {
        String whole = "query($f: ArticleFilter) { articles(first: 7, filter: $f) { totalCount } }";
        String part =
                "query($ids: [ID!] = [\"a\"]) { articles(first: 7, filter: { mentionsAll: $ids }) {"
                        + " totalCount } }";
        List<String> hundred = Collections.nCopies(100, "a");
        assertEquals(2007, cost(whole));
        assertEquals(77007, cost(whole, Map.of("f", Map.of("mentionsAll", hundred))));
        assertEquals(77007, cost(part, Map.of("ids", hundred)));
        assertEquals(2757, cost(part));
    }

    /** Counts and filters are evaluated for each parent, and for each alias again. */
    @Test
    void countsAndFiltersMultiplyWithParentsAndAliases() {
        String count = "articles(first: 1, filter: { language: [\"en\"] }) { totalCount }";
        long one = cost("{ person(id: \"x\") { " + count + " } }") - 1;
        assertEquals(50 + 50 * one, cost("{ people(first: 50) { nodes { " + count + " } } }"));
        assertEquals(
                50 + 100 * one,
                cost("{ people(first: 50) { nodes { a: " + count + " b: " + count + " } } }"));
        assertEquals(
                50 + 50 * one,
                cost(
                        "{ people(first: 50) { nodes { ...F } } } fragment F on Person { articles(first:"
                                + " 1, filter: { language: [\"en\"] }) { ...C } } fragment C on"
                                + " ArticleConnection { totalCount }"));
    }
}
