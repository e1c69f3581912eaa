package news.dateline.browser;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The schema reference, used as a reader does. */
@Tag("browser")
@ExtendWith(BrowserServer.class)
class ReferenceIT {

    private final Browser browser;

    ReferenceIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void searchFindsFieldsByNameAndByWordsOfTheirDescriptions() {
        browser.open(Screen.WIDE_LIGHT, "/reference");
        browser.find("#search").sendKeys("article head");
        browser.until("results", () -> !browser.all("#found a").isEmpty());
        browser.screenshot("reference-search");
        WebElement first = browser.find("#found a");
        assertEquals("Article.headline", first.getText());
        first.click();
        browser.until(
                "the field in view",
                () ->
                        browser.run(
                                "const top = document.getElementById('definition-Article.headline')"
                                        + ".getBoundingClientRect().top;"
                                        + " return top >= 0 && top < innerHeight"));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void searchSaysThatNothingWasFound() {
        browser.open(Screen.WIDE_LIGHT, "/reference/");
        browser.find("#search").sendKeys("qqqq");
        browser.until(
                "the message",
                () -> browser.find("#found-count").getText().equals("Nothing found"));
    }

    @Test
    void menuClosesOnAChoiceAndOnEscape() {
        browser.open(Screen.PHONE_LIGHT, "/reference/");
        openMenu();
        browser.screenshot("reference-menu");
        browser.find("#search").sendKeys(Keys.ESCAPE);
        isClosed();
        openMenu();
        browser.find("#nav a[href='#definition-Article']").click();
        isClosed();
        assertTrue(browser.address().endsWith("#definition-Article"), browser.address());
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void menuShowsItsLastEntryOnEveryScreen() {
        for (Screen screen : List.of(Screen.WIDE_LIGHT, Screen.PHONE_LIGHT)) {
            browser.open(screen, "/reference/");
            if (screen == Screen.PHONE_LIGHT) {
                openMenu();
            }
            List<WebElement> entries = browser.all("#nav a");
            WebElement last = entries.get(entries.size() - 1);
            String target = last.getAttribute("href");
            last.click();
            assertEquals(target, browser.address());
        }
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        browser.open(Screen.WIDE_LIGHT, "/reference/");
        browser.find("h1");
        Object jumps =
                browser.run(
                        """
                        let before = 0;
                        return [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
                            .filter((heading) => heading.checkVisibility())
                            .filter((heading) => {
                              const level = Number(heading.tagName[1]);
                              const isJump = level > before + 1;
                              before = level;
                              return isJump;
                            })
                            .map((heading) => heading.outerHTML);
                        """);
        assertEquals(List.of(), jumps);
    }

    private void openMenu() {
        browser.find(".sidebar-open-button").click();
        browser.until("the menu", () -> browser.find("#search").isDisplayed());
    }

    private void isClosed() {
        browser.until("no menu", () -> !browser.find("#search").isDisplayed());
    }
}
