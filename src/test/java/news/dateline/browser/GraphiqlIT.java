package news.dateline.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

/** GraphiQL, used as a reader does. */
@Tag("browser")
@ExtendWith(BrowserServer.class)
class GraphiqlIT {

    private static final String OPEN = "a[href*='/graphiql/?query=']";

    private final Browser browser;
    private final Graphiql graphiql;

    GraphiqlIT(Browser browser) {
        this.browser = browser;
        this.graphiql = new Graphiql(browser);
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource
    void everyQueryOfTheLandingPageFindsRows(Screen screen) {
        for (int query = 0; query < 6; query++) {
            browser.open(screen, "/");
            int number = query;
            WebElement link =
                    browser.until(
                            "six queries",
                            () -> {
                                List<WebElement> links = browser.all(OPEN);
                                return links.size() == 6 ? links.get(number) : null;
                            });
            String name = link.getDomAttribute("aria-label");
            browser.run("arguments[0].scrollIntoView({ block: 'center' })", link);
            link.click();
            run();
            assertTrue(
                    graphiql.answer().contains("\"nodes\": [\n"),
                    name + " found nothing:\n" + graphiql.answer());
            assertFalse(graphiql.answer().contains("\"errors\""), name + "\n" + graphiql.answer());
            assertEquals(List.of(), browser.errors(), name);
            assertEquals(List.of(), browser.requestsElsewhere(), name);
            if (query == 0) {
                browser.screenshot("graphiql-answer");
            }
        }
    }

    @Test
    void examplesAreTabs() {
        browser.open(Screen.WIDE_LIGHT, "/graphiql/");
        browser.find(Graphiql.EDITOR);
        assertEquals(
                List.of(
                        "FrontPage",
                        "Article",
                        "WhoSaidWhat",
                        "EventsInOrder",
                        "AtAnEvent",
                        "PeopleThenAndNow"),
                browser.all(".graphiql-tab-button").stream().map(WebElement::getText).toList());
        browser.all(".graphiql-tab-button").get(4).click();
        browser.until("the tab's query", () -> graphiql.text().contains("query AtAnEvent"));
    }

    @Test
    void variablesOfTheAddressAreUsed() {
        browser.open(
                Screen.WIDE_LIGHT,
                "/graphiql/?query=query%20Q(%24n%3AInt)%7Barticles(first%3A%24n)%7Bnodes%7Bid%7D%7D%7D"
                        + "&variables=%7B%22n%22%3A2%7D");
        run();
        assertEquals(2, graphiql.answer().split("\"id\"", -1).length - 1, graphiql.answer());
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource
    void offersFieldsWhileTyping(Screen screen) {
        browser.open(screen, "/graphiql/?query=%7B%0A%20%20%0A%7D");
        graphiql.schemaIsRead();
        browser.find(Graphiql.EDITOR).click();
        graphiql.placeCursor(1, 2);
        type("artic");
        WebElement hints = browser.find(".CodeMirror-hints");
        assertTrue(hints.getText().contains("articles"), hints.getText());
        browser.screenshot("graphiql-completion");
        type(Keys.ENTER);
        browser.until("the field that was chosen", () -> graphiql.text().contains("article"));
        assertEquals(List.of(), browser.errors());
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource
    void showsTheDocumentation(Screen screen) {
        browser.open(screen, "/graphiql/");
        graphiql.schemaIsRead();
        browser.find("[aria-label='Show Documentation Explorer']").click();
        WebElement docs = browser.find(".graphiql-doc-explorer");
        browser.until("the root type", () -> docs.getText().contains("Query"));
        browser.screenshot("graphiql-docs");
        assertEquals("", String.join("\n", browser.barriers()));
        assertEquals(List.of(), browser.errors());
        assertEquals(List.of(), browser.requestsElsewhere());
        if (screen.isPhone()) {
            coversThePhone(docs);
        }
    }

    /** A strip of it beside the editors is too narrow to read. */
    private void coversThePhone(WebElement docs) {
        assertTrue(docs.getSize().width > 300, "width " + docs.getSize().width);
        WebElement pane = browser.find(".graphiql-plugin");
        assertTrue(pane.getSize().height > 500, "height " + pane.getSize().height);
        String atCenter =
                "const r = arguments[0].getBoundingClientRect();"
                        + " return arguments[0].contains(document.elementFromPoint("
                        + "r.x + r.width / 2, r.y + r.height / 2))";
        assertTrue((Boolean) browser.run(atCenter, pane), "something covers the pane");
        browser.find("[aria-label='Hide Documentation Explorer']").click();
        WebElement editor = browser.find(Graphiql.EDITOR);
        browser.until("the editor alone", () -> (Boolean) browser.run(atCenter, editor));
    }

    @Test
    void headersAreSentAndKeptNowhere() {
        String secret = "Bearer once-only-4711";
        browser.open(Screen.WIDE_LIGHT, "/graphiql/");
        graphiql.schemaIsRead();
        browser.find("[data-name='headers']").click();
        browser.find(Graphiql.HEADERS).click();
        type("{\"X-Trial\": \"" + secret + "\"");
        graphiql.run();
        browser.until("an answer", () -> graphiql.answer().contains("nodes"));
        // Tabs and history are written half a second after a change, together.
        browser.until(
                "the kept tab",
                () ->
                        String.valueOf(browser.run("return JSON.stringify(localStorage)"))
                                .contains("FrontPage"));
        assertTrue(sent("X-Trial", secret), "the header was not sent");
        assertFalse(kept().contains("once-only"), kept());
    }

    private String kept() {
        return browser.address()
                + browser.run(
                        "return JSON.stringify(localStorage)"
                                + " + JSON.stringify(sessionStorage) + document.cookie");
    }

    @Test
    void aSubscriptionWithAWrongKeyEndsAtOnce() {
        browser.open(Screen.WIDE_LIGHT, "/graphiql/?query=subscription%7Bchanges%7Bcursor%7D%7D");
        graphiql.schemaIsRead();
        graphiql.writeHeaders("{\"Authorization\": \"Bearer dl_0000\"}");
        graphiql.run();
        browser.until("the reason", () -> graphiql.answer().contains("UNAUTHENTICATED"));
    }

    @Test
    void tabLeavesTheEditor() {
        browser.open(Screen.WIDE_LIGHT, "/graphiql/");
        browser.find(Graphiql.EDITOR).click();
        String before = graphiql.text();
        browser.until(
                "focus in the editor",
                () -> "Query".equals(browser.run("return document.activeElement.ariaLabel")));
        type(Keys.TAB); // to what scrolls
        type(Keys.TAB);
        assertFalse(
                (Boolean)
                        browser.run(
                                "return document.querySelector(arguments[0])"
                                        + ".contains(document.activeElement)",
                                Graphiql.EDITOR));
        assertEquals(before, graphiql.text());
    }

    @Test
    void theFormerAddressStillOpensIt() {
        browser.open(Screen.WIDE_LIGHT, "/q/graphql-ui/?query=%7B__typename%7D&headers=%7B%7D");
        run();
        assertTrue(graphiql.answer().contains("Query"));
        assertFalse(browser.address().contains("headers"), browser.address());
    }

    private boolean sent(String header, String value) {
        for (Map<String, Object> request : browser.requests()) {
            if (value.equals(Requests.headers(request).get(header))) {
                return true;
            }
        }
        return false;
    }

    private void run() {
        graphiql.schemaIsRead();
        graphiql.run();
        browser.until("an answer", () -> graphiql.answer().contains("\"data\""));
    }

    private void type(CharSequence text) {
        new Actions(browser.driver()).sendKeys(text).perform();
    }
}
