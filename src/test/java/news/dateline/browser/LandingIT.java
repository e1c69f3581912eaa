package news.dateline.browser;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The landing page, used as a reader does. */
@Tag("browser")
@ExtendWith(BrowserServer.class)
class LandingIT {

    private final Browser browser;

    LandingIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void showsCountsAnswersAndCommands() {
        browser.open(Screen.WIDE_LIGHT, "/");
        browser.find("[data-ready]");
        String health = browser.find("#health").getText();
        assertTrue(health.matches(".*22 articles, \\d+ people, .* and \\d+ quotations\\."), health);
        List<WebElement> answers = browser.all("pre[aria-label^='Answer: ']");
        assertEquals(6, answers.size());
        for (WebElement answer : answers) {
            assertTrue(answer.getText().startsWith("{\n  \"data\": {"), answer.getText());
            assertFalse(answer.getText().contains("\"errors\""), answer.getText());
        }
        assertEquals(6, browser.all("pre.command").size());
    }

    @Test
    void textsThatAreCutSaySoAndOpen() {
        browser.open(Screen.PHONE_LIGHT, "/");
        browser.find("[data-ready]");
        for (WebElement text : browser.all(".pane pre")) {
            assertEquals(isCut(text), button(text).isDisplayed(), text.getAccessibleName());
        }
        WebElement answer = browser.find("pre[aria-label='Answer: Front page']");
        assertTrue(isCut(answer));
        button(answer).click();
        assertFalse(isCut(answer));
        assertEquals("true", button(answer).getDomAttribute("aria-expanded"));
    }

    private boolean isCut(WebElement text) {
        return (Boolean)
                browser.run(
                        "return arguments[0].scrollHeight > arguments[0].clientHeight + 1", text);
    }

    private WebElement button(WebElement text) {
        return (WebElement) browser.run("return arguments[0].nextElementSibling", text);
    }
}
