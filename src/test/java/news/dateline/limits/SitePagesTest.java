package news.dateline.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The pages of well-known news sites, as queries, within the limits that hold if nothing is set.
 */
@QuarkusTest
@TestProfile(SampleGraph.class)
class SitePagesTest {

    private static final Path QUERIES = Path.of("src/test/resources/pages");
    private static final Path DOCUMENTATION = Path.of("docs/limits.md");
    private static final int PAGES_TRIED = 4;

    private static final Map<String, String> SITES =
            Map.of(
                    "bbc-news", "BBC News",
                    "guardian", "The Guardian",
                    "reuters", "Reuters",
                    "ap", "AP",
                    "spiegel", "Der Spiegel");

    /** In the order of the documentation's table; each with the list that names some to show. */
    private static final List<String> PAGES =
            List.of("front", "article", "person", "event", "organization", "place");

    private static final Map<String, String> LISTS =
            Map.of(
                    "article", "articles",
                    "person", "people",
                    "event", "events",
                    "organization", "organizations",
                    "place", "places");

    @Inject LimitsConfig config;

    static Stream<String> sites() {
        return Stream.of("bbc-news", "guardian", "reuters", "ap", "spiegel");
    }

    static Stream<String> pages() {
        return sites().flatMap(site -> PAGES.stream().map(page -> site + "/" + page));
    }

    private static JsonPath ask(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(
                        Map.of(
                                "query",
                                query,
                                "variables",
                                variables,
                                "extensions",
                                Map.of("cost", true)))
                .post("/graphql")
                .jsonPath();
    }

    private static List<Map<String, String>> variables(String page) {
        String list = LISTS.get(page.substring(page.indexOf('/') + 1));
        if (list == null) {
            return List.of(Map.of());
        }
        List<String> ids =
                Gql.ask("{ " + list + "(first: " + PAGES_TRIED + ") { nodes { id } } }")
                        .getList("data." + list + ".nodes.id");
        assertEquals(PAGES_TRIED, ids.size());
        return ids.stream().map(id -> Map.of("id", id)).toList();
    }

    private static long cost(String page) throws IOException {
        String query = Files.readString(QUERIES.resolve(page + ".graphql"));
        JsonPath answer = ask(query, variables(page).get(0));
        return answer.getLong("extensions.cost.requested");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageCostsHalfTheLimitAtTheMostAndHasNoErrors(String page) throws IOException {
        String query = Files.readString(QUERIES.resolve(page + ".graphql"));
        for (Map<String, String> variables : variables(page)) {
            JsonPath answer = ask(query, variables);
            assertNull(answer.get("errors"), answer::prettify);
            long cost = answer.getLong("extensions.cost.requested");
            long limit = answer.getLong("extensions.cost.limit");
            assertTrue(cost <= limit / 2, cost + " of " + limit);
            assertTrue(
                    cost <= config.heavy().cost(), cost + ": an ordinary page must not be heavy");
        }
    }

    /** The two that were refused although a page needs them. */
    @Test
    void listsWithinListsAreNotTooDear() {
        String depicted =
                "{ articles(first: 9) { nodes { images { caption depicts { position entity { name }"
                        + " } } } } }";
        String cards =
                "{ articles(first: 20) { nodes { headline byline { name agent { id name images(first:"
                        + " 1) { nodes { url } } } } images { url alt depicts { entity { name } } }"
                        + " people { nodes { id name names { text } } } } } }";
        for (String query : List.of(depicted, cards)) {
            JsonPath answer = ask(query, Map.of());
            assertNull(answer.get("errors"), answer::prettify);
            assertTrue(answer.getLong("extensions.cost.requested") < 20_000, answer::prettify);
        }
    }

    /** {@code -Ddateline.pages.update=true} writes the table anew. */
    @Test
    void theDocumentationHasTheirCosts() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String site : sites().toList()) {
            StringBuilder row = new StringBuilder("| " + SITES.get(site) + " |");
            for (String page : PAGES) {
                row.append(" %,d |".formatted(cost(site + "/" + page)));
            }
            rows.add(row.toString());
        }
        String text = Files.readString(DOCUMENTATION);
        if (Boolean.getBoolean("dateline.pages.update")) {
            text =
                    text.replaceAll(
                            "(?m)^\\| (" + String.join("|", SITES.values()) + ") \\|.*\n", "");
            String head = "|---|---|---|---|---|---|---|\n";
            Files.writeString(
                    DOCUMENTATION, text.replace(head, head + String.join("\n", rows) + "\n"));
            return;
        }
        for (String row : rows) {
            assertTrue(text.contains(row + "\n"), () -> "docs/limits.md does not have " + row);
        }
    }
}
