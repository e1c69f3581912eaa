package news.dateline.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The documentation as pages: each is there, and every link leads somewhere. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class DocPagesTest {

    private static final Path FOLDER = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    /** By path; most pages link to the same ones. */
    private static final Map<String, Optional<Set<String>>> IDS = new HashMap<>();

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .map(file -> DocPages.address("/" + file.toString().replace('\\', '/')))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsThereAndItsLinksToo(String address) {
        String page = page(address);
        assertTrue(page.contains(": Dateline</title>"));
        assertEquals(1, page.split("<h1", -1).length - 1, "headings of the first level");
        List<String> broken = new ArrayList<>();
        for (String link : found(LINK, page)) {
            if (!link.contains(":") && !leadsSomewhere(address, link)) {
                broken.add(link);
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean leadsSomewhere(String address, String link) {
        URI target = URI.create(address).resolve(link);
        Optional<Set<String>> ids =
                IDS.computeIfAbsent(target.getPath(), DocPagesTest::idsOfWhatIsThere);
        return ids.isPresent()
                && (target.getFragment() == null || ids.get().contains(target.getFragment()));
    }

    private static Optional<Set<String>> idsOfWhatIsThere(String path) {
        var answer = given().redirects().follow(false).get(path);
        return answer.statusCode() == 200
                ? Optional.of(found(ID, answer.asString()))
                : Optional.empty();
    }

    @Test
    void markdownStaysReadable() {
        given().get("/docs/limits.md")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(containsString("# Limits"));
    }

    @Test
    void linksBetweenFilesLeadToPages() {
        assertTrue(page("/docs/getting-started").contains("<a href=\"/docs/loading\">"));
        assertTrue(page("/docs/").contains("<a href=\"/docs/decisions/0009-tools\">0009</a>"));
    }

    @Test
    void whatIsOnlyInTheRepositoryIsNamedWithoutALink() {
        String page = page("/docs/performance");
        assertFalse(page.contains("src/bench/README"), "a link to a file that is not served");
    }

    @Test
    void examplesOfClientsHavePagesAndTheirFilesAreShownAsText() {
        assertTrue(page("/docs/clients/").contains("href=\"/docs/clients/kotlin/\""));
        given().redirects().follow(false).get("/docs/clients/kotlin").then().statusCode(308);
        given().get("/docs/clients/kotlin/src/main/kotlin/Check.kt")
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .body(containsString("fun main"));
    }

    @Test
    void menuNamesThePagesAndTheCurrentOne() {
        assertTrue(
                page("/docs/limits")
                        .contains("<a href=\"/docs/limits\" aria-current=\"page\">Limits</a>"));
    }

    private static String page(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
