package news.dateline.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.junit.jupiter.api.Assertions.fail;

/** Debian's chromium without a window. It resolves no name but that of this machine. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The schema reference has 20,000 elements. */
    private static final Duration AXE_PATIENCE = Duration.ofMinutes(4);

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int TALLEST_SCREENSHOT = 6000;

    private final ChromeDriver driver;
    private final String server;
    private Screen screen;

    Browser(String server) {
        this.server = server;
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(installed("chromedriver"))
                        .usingAnyFreePort()
                        .build();
        this.driver = new ChromeDriver(service, options());
        driver.manage().timeouts().scriptTimeout(AXE_PATIENCE);
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(installed("chromium"));
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    }

    private static File installed(String program) {
        Path path = Path.of("/usr/bin", program);
        if (!Files.isExecutable(path)) {
            fail(path + " is missing: install Debian's packages chromium and chromium-driver.");
        }
        return path.toFile();
    }

    /** Opens a page as if for the first time: nothing is kept from before. */
    void open(Screen size, String path) {
        // A page that is still open would write what it keeps after it was cleared.
        driver.get("about:blank");
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", server, "storageTypes", "all"));
        visit(size, path);
    }

    /** Opens a page with what earlier visits left. */
    void visit(Screen size, String path) {
        screen = size;
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size.metrics());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", size.media());
        driver.get("about:blank");
        requests();
        errors();
        driver.get(server + path);
    }

    WebElement find(String css) {
        return until(css, () -> all(css).stream().findFirst().orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits for what is neither null nor false. */
    <T> T until(String what, Supplier<T> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                T value = condition.get();
                if (value != null && !Boolean.FALSE.equals(value)) {
                    return value;
                }
                Thread.sleep(50);
            } catch (WebDriverException e) {
                // The page is being built and what was found is replaced.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        takeScreenshot("failed");
        return fail("not within " + PATIENCE.toSeconds() + " s: " + what + "\n" + errors());
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Errors in the console since the page was opened, those of the security policy among them. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Requests since the page was opened that leave this server. */
    List<String> requestsElsewhere() {
        return requests().stream()
                .map(Requests::url)
                .filter(url -> !url.startsWith(server + "/") && !url.startsWith("data:"))
                .toList();
    }

    List<Map<String, Object>> requests() {
        return Requests.of(driver.manage().logs().get(LogType.PERFORMANCE));
    }

    /** What axe-core finds of the impacts serious and critical, with the elements. */
    List<String> barriers() {
        run(axe());
        Object found =
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run(document, { resultTypes: ["violations"] })
                            .then((result) => done(result.violations
                                .filter((v) => ["serious", "critical"].includes(v.impact))
                                .flatMap((v) => v.nodes.map((n) =>
                                    v.id + " at " + n.target.join(" ") + ": " + n.failureSummary))))
                            .catch((e) => done(["axe failed: " + e]));
                        """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many pixels the page is wider than the screen. */
    long overflow() {
        return (Long)
                run(
                        "return document.scrollingElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
    }

    /**
     * Of the whole page, for somebody to look at: target/screenshots. They take time, so only with
     * {@code -Ddateline.screenshots=true}.
     */
    void screenshot(String page) {
        if (Boolean.getBoolean("dateline.screenshots")) {
            takeScreenshot(page);
        }
    }

    private void takeScreenshot(String page) {
        long height = (Long) run("return document.scrollingElement.scrollHeight");
        Map<String, Object> clip =
                Map.of(
                        "x", 0,
                        "y", 0,
                        "width", screen.width(),
                        "height", Math.min(Math.max(height, screen.height()), TALLEST_SCREENSHOT),
                        "scale", 1);
        Object png =
                driver.executeCdpCommand(
                                "Page.captureScreenshot",
                                Map.of("captureBeyondViewport", true, "clip", clip))
                        .get("data");
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(screen.fileName(page)),
                    Base64.getDecoder().decode((String) png));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
