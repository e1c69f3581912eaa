package news.dateline.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The page that shows the schema is of this schema, whole, and asks nothing of other sites. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class SchemaReferenceTest {

    private static final String PAGE = "/reference/";
    private static final Pattern MADE_FROM =
            Pattern.compile("<meta name=\"schema-sha256\" content=\"(\\w+)\">");
    private static final Pattern LINK = Pattern.compile("<a href=\"?([^\" >]+)");
    private static final Pattern TARGET = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LOADED =
            Pattern.compile(
                    "<link[^>]* href=\"([^\"]+)\"|\\bsrc=\"([^\"]+)\"|url\\(([^)]+)\\)|@import ([^;]+)");

    @Inject GraphQLSchema schema;

    @Test
    void isOfTheCommittedSchema() throws IOException, NoSuchAlgorithmException {
        byte[] committed = Files.readAllBytes(Path.of("docs/schema.graphql"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(committed);
        assertEquals(
                List.of(HexFormat.of().formatHex(hash)),
                found(MADE_FROM),
                "The schema has changed: cd docs/reference && npm ci && npm run build");
    }

    @Test
    void showsEveryType() {
        Set<String> shown = new TreeSet<>(found(TARGET));
        List<String> missing =
                schema.getAllTypesAsList().stream()
                        .map(GraphQLNamedType::getName)
                        .filter(name -> !name.startsWith("__") && !name.equals("Query"))
                        .filter(name -> !shown.contains("definition-" + name))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void linksToNothingThatIsMissing() {
        Set<String> targets = new TreeSet<>(found(TARGET));
        for (String address : new TreeSet<>(found(LINK))) {
            if (address.startsWith("#")) {
                assertTrue(targets.contains(address.substring(1)), address);
            } else if (address.startsWith("/")) {
                given().get(address).then().statusCode(200);
            }
        }
    }

    @Test
    void asksNothingOfOtherSites() {
        assertEquals(
                Set.of(
                        "/icon.svg",
                        "/colors.css",
                        "stylesheets/spectaql.min.css",
                        "javascripts/spectaql.min.js"),
                LOADED.matcher(page())
                        .results()
                        .map(match -> match.group().replaceAll(".*\"([^\"]*)\"", "$1"))
                        .collect(Collectors.toSet()));
        given().get("/colors.css").then().statusCode(200);
        given().get("/reference/stylesheets/spectaql.min.css").then().statusCode(200);
        given().get("/reference/javascripts/spectaql.min.js").then().statusCode(200);
    }

    private static List<String> found(Pattern pattern) {
        return pattern.matcher(page()).results().map(match -> match.group(1)).toList();
    }

    private static String page() {
        return given().get(PAGE).then().statusCode(200).extract().asString();
    }
}
