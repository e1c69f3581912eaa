package news.dateline.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import news.dateline.browser.BrowserServer.AdminKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is published while somebody looks, on the landing page and in GraphiQL. */
@Tag("browser")
@ExtendWith(BrowserServer.class)
class LiveIT {

    private static final String SUBSCRIPTION =
            "/graphiql/?query=subscription%7Barticles%7Bkind%20article%7Bheadline%7D%7D%7D";

    private final Browser browser;
    private final AdminKey key;

    LiveIT(Browser browser, AdminKey key) {
        this.browser = browser;
        this.key = key;
    }

    @Test
    void theNewestArticlesAreThoseOfTheMoment() {
        browser.open(Screen.WIDE_LIGHT, "/");
        browser.find("#live-state.good");
        String id = publish("Snow stops the trains");
        String row = "#live-articles li[data-id='%s']".formatted(id);
        String first = browser.find(row + ":first-child").getText();
        assertTrue(first.endsWith("Snow stops the trains"), first);
        browser.screenshot("landing-live");

        write("correctArticle", "id: \"%s\", correction: \"They run late.\"".formatted(id));
        assertEquals("corrected", browser.find(row + " .note").getText());

        withdraw(id);
        browser.find("#live-articles:not(:has(li[data-id='%s']))".formatted(id));
        browser.find("#live-articles li:nth-child(5)");
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void graphiqlSubscribes() {
        browser.open(Screen.WIDE_LIGHT, SUBSCRIPTION);
        browser.find(".graphiql-execute-button").click();
        browser.find(".graphiql-execute-button[aria-label^='Stop']");
        // Whether the subscription is open already is not shown.
        browser.until(
                "an event",
                () -> {
                    withdraw(publish("Ice closes the river"));
                    return browser.find(".result-window").getText().contains("Ice closes");
                });
        browser.screenshot("graphiql-subscription");
        assertEquals(List.of(), browser.errors());
    }

    private String publish(String headline) {
        String id =
                write(
                                "createArticle",
                                "headline: \"%s\", language: \"en\", body: \"More later.\""
                                        .formatted(headline))
                        .getString("id");
        write("publishArticle", "id: \"%s\"".formatted(id));
        return id;
    }

    private void withdraw(String id) {
        write("withdrawArticle", "id: \"%s\", reason: \"Not ours\"".formatted(id));
    }

    /** The article in the payload. */
    private JsonObject write(String mutation, String input) {
        String document =
                "mutation { %s(input: { %s }) { article { id } userErrors { message } } }"
                        .formatted(mutation, input);
        JsonObject answer =
                new JsonObject(
                        given().header("Authorization", "Bearer " + key.secret())
                                .contentType("application/json")
                                .body(Map.of("query", document))
                                .post(URI.create(browser.address()).resolve("/graphql"))
                                .asString());
        JsonObject payload = answer.getJsonObject("data").getJsonObject(mutation);
        assertTrue(payload.getJsonArray("userErrors").isEmpty(), answer.encode());
        return payload.getJsonObject("article");
    }
}
