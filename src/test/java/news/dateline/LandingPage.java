package news.dateline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the landing page promises is there, and its queries answer: wherever Dateline runs. */
public abstract class LandingPage {

    private static final String GRAPHIQL = "/graphiql/";

    /** The server's limit of a request's first line, less the words around the query. */
    private static final int LONGEST_LINK = 4096 - 100;

    private static final Pattern QUERY = Pattern.compile("data-query=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @Test
    void opensSixQueries() {
        assertEquals(6, queries().size());
    }

    @Test
    void linksToNothingThatIsMissing() {
        for (String address : matches(LINK)) {
            assertTrue(address.matches("[/#].*"), address + " leaves this server");
            if (address.startsWith("/")) {
                given().get(address).then().statusCode(200);
            }
        }
    }

    @Test
    void everyQueryFindsSomething() {
        for (String query : queries()) {
            JsonPath answer = Gql.ask(text(query));
            for (Object field : answer.getMap("data").keySet()) {
                assertFalse(
                        answer.getList("data." + field + ".nodes").isEmpty(),
                        query + ": " + field + " is empty");
            }
        }
    }

    @Test
    void everyQueryFitsInALink() {
        for (String query : queries()) {
            String encoded =
                    URLEncoder.encode(text(query), StandardCharsets.UTF_8).replace("+", "%20");
            assertTrue(encoded.length() < LONGEST_LINK, query + " has " + encoded.length());
            given().urlEncodingEnabled(false)
                    .get(GRAPHIQL + "?query=" + encoded)
                    .then()
                    .statusCode(200)
                    .body(containsString("graphiql"));
        }
    }

    @Test
    void graphiqlHasTheSameQueriesAsTabs() {
        assertEquals(
                queries(),
                given().get("/queries/index.json").then().extract().jsonPath().getList(""));
    }

    @Test
    void articleComesWithAllThatIsInIt() {
        JsonPath answer = Gql.ask(text("article"));
        String article = "data.articles.nodes[0].";
        assertEquals(
                "North Korea to Send Special Envoy to Russia",
                answer.getString(article + "headline"));
        for (String list : List.of("people", "organizations", "places", "events", "quotations")) {
            assertFalse(answer.getList(article + list + ".nodes").isEmpty(), list);
        }
        assertTrue(answer.getList(article + "mentions.nodes.form").contains("METONYM"));
    }

    @Test
    void speakersComeWithTheirRoles() {
        JsonPath answer = Gql.ask(text("who-said-what"));
        assertTrue(
                answer.getString("data.quotations.nodes.speaker.affiliations")
                        .contains("Korea Foundation"));
    }

    @Test
    void eventsGoFromFirstToLast() {
        List<String> days =
                Gql.ask(text("events-in-order"))
                        .getList("data.people.nodes[0].events.nodes.starts.earliest");
        assertTrue(days.size() > 1);
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void envoyWasThereOnKimJongUnsBehalf() {
        assertTrue(
                Gql.ask(text("at-an-event"))
                        .getList(
                                "data.events.nodes[0].participants.nodes.findAll { it.role == 'ENVOY' }"
                                        + ".onBehalfOf.name")
                        .contains("Kim Jong Un"));
    }

    @Test
    void organizationsShowWhoLeft() {
        JsonPath answer = Gql.ask(text("people-then-and-now"));
        assertTrue(
                answer.getList("data.party.nodes[0].held.nodes.person.name")
                        .contains("Choe Ryong Hae"));
        assertTrue(
                answer.getList("data.party.nodes[0].former.nodes.person.name")
                        .contains("Jang Song Thaek"));
    }

    @Test
    void schemaIsServedAsText() {
        given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(containsString("type Article implements Node"));
    }

    private static List<String> queries() {
        return matches(QUERY);
    }

    private static List<String> matches(Pattern pattern) {
        String page = given().get("/").then().statusCode(200).extract().asString();
        return pattern.matcher(page).results().map(LandingPage::group).toList();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    private static String text(String query) {
        return given().get("/queries/" + query + ".graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
