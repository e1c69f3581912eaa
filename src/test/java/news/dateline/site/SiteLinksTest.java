package news.dateline.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From the start page on every link of every page leads to something, to the place it names. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class SiteLinksTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" (?:id|name)=\"([^\"]+)\"");

    /** Its answer is the schema's or an error, whatever the link. */
    private static final Set<String> NOT_FOLLOWED = Set.of("/graphql");

    private final Map<String, Response> read = new HashMap<>();

    @Test
    void everyLinkOfThePagesResolves() {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(open);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty()) {
            String page = open.poll();
            for (String link : links(page)) {
                URI target = URI.create(page).resolve(link.replace("&amp;", "&"));
                if (NOT_FOLLOWED.contains(target.getPath())) {
                    continue;
                }
                if (!leadsSomewhere(target)) {
                    broken.add(page + " -> " + link);
                } else if (isPage(target.getPath()) && seen.add(target.getPath())) {
                    open.add(target.getPath());
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(seen.size() > 40, "pages: " + seen);
        assertTrue(seen.contains("/docs/clients/kotlin/"), "pages: " + seen);
        assertTrue(seen.contains("/docs/decisions/0001-smallrye-for-types"), "pages: " + seen);
    }

    @Test
    void theFolderOfDecisionsLeadsToTheirList() {
        for (String address : List.of("/docs/decisions", "/docs/decisions/")) {
            Response answer = given().redirects().follow(false).get(address);
            assertEquals("/docs/#decisions", answer.header("Location"));
        }
        assertTrue(leadsSomewhere(URI.create("/docs/#decisions")));
    }

    private Set<String> links(String page) {
        return found(LINK, get(page).asString()).stream()
                .filter(link -> !link.matches("(?:[a-z]+:|//).*"))
                .collect(Collectors.toSet());
    }

    private boolean isPage(String path) {
        return String.valueOf(get(path).contentType()).startsWith("text/html");
    }

    private boolean leadsSomewhere(URI target) {
        Response answer = get(target.getPath());
        return answer.statusCode() == 200
                && (target.getFragment() == null
                        || !isPage(target.getPath())
                        || found(ID, answer.asString()).contains(target.getFragment()));
    }

    private Response get(String path) {
        return read.computeIfAbsent(path, some -> given().get(some));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
