package news.dateline.limits;

import java.util.Collections;
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
