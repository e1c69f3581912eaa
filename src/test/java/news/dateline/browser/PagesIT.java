package news.dateline.browser;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

/** Every page, on every screen, as {@code mvn verify -Pbrowser} opens it. */
@Tag("browser")
@ExtendWith(BrowserServer.class)
class PagesIT {

    private final Browser browser;

    PagesIT(Browser browser) {
        this.browser = browser;
    }

    static Stream<Arguments> pagesOnScreens() {
        return Page.ALL.stream()
                .flatMap(
                        page ->
                                Stream.of(Screen.values())
                                        .map(screen -> Arguments.of(page, screen)));
    }

    static List<Page> docs() {
        return Page.docs();
    }

    @Execution(CONCURRENT)
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pagesOnScreens")
    void pageWorksForEverybody(Page page, Screen screen) {
        worksForEverybody(page, screen);
    }

    /** They are made alike, so each is seen on two screens only. */
    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("docs")
    void docsWorkOnPhones(Page page) {
        worksForEverybody(page, Screen.PHONE_LIGHT);
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("docs")
    void docsWorkOnDesktops(Page page) {
        worksForEverybody(page, Screen.WIDE_DARK);
    }

    private void worksForEverybody(Page page, Screen screen) {
        browser.open(screen, page.path());
        browser.find(page.ready());
        browser.screenshot(page.name());
        assertAll(
                () -> assertEquals(List.of(), browser.errors(), "errors in the console"),
                () -> assertEquals(List.of(), browser.requestsElsewhere(), "requests elsewhere"),
                () -> assertEquals(0, browser.overflow(), "pixels beyond the screen"),
                () -> assertFalse(title().isBlank(), "has no title"),
                () -> assertEquals("en", browser.run("return document.documentElement.lang")),
                () -> assertEquals(1, browser.all("main").size(), "main landmarks"),
                () -> assertTrue(browser.all("h1").size() == 1, "needs one h1"),
                () -> assertEquals("", String.join("\n", browser.barriers()), "axe-core"));
    }

    /** The console says that it is not there; nothing else may be wrong with it. */
    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsAPageToo(Screen screen) {
        browser.open(screen, "/docs/no-such-page");
        browser.find("main h1");
        browser.screenshot("not-found");
        assertEquals(1, browser.errors().size(), "errors in the console");
        assertEquals(0, browser.overflow(), "pixels beyond the screen");
        assertEquals("", String.join("\n", browser.barriers()), "axe-core");
    }

    private String title() {
        return browser.driver().getTitle();
    }
}
