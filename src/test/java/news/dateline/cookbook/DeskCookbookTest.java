package news.dateline.cookbook;

import java.sql.SQLException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.TestKeys;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The recipes at the desk, one after the other on a sample of their own, answer as the page says.
 */
@QuarkusTest
@TestProfile(DeskCookbookTest.Sample.class)
class DeskCookbookTest {

    private static final String OWN_DATABASE = "sample_desk";

    /** The numbers of the keys; their names are those that the page says. */
    private static final Map<String, Integer> KEYS =
            Map.of("contributor", 1, "editor", 2, "admin", 3);

    public static class Sample extends SampleGraph {
        @Override
        protected String database() {
            return OWN_DATABASE;
        }
    }

    private static void makeKeys() throws SQLException {
        TestKeys.insert(OWN_DATABASE, "mara", KEYS.get("contributor"), "CONTRIBUTOR", "null");
        TestKeys.insert(OWN_DATABASE, "eva", KEYS.get("editor"), "EDITOR", "null");
        TestKeys.insert(OWN_DATABASE, "ada", KEYS.get("admin"), "ADMIN", "null");
        await().atMost(ofSeconds(30))
                .until(() -> KEYS.keySet().stream().allMatch(DeskCookbookTest::isKnown));
    }

    private static boolean isKnown(String role) {
        return given().header("Authorization", "Bearer " + key(role))
                        .queryParam("query", "{ viewer { name } }")
                        .get("/graphql")
                        .statusCode()
                == 200;
    }

    private static String key(String role) {
        return TestKeys.secret(KEYS.get(role));
    }

    /** To take a change over: run with -Ddateline.cookbook.update=true, and read the difference. */
    @Test
    void answersAsThePageSays() throws JsonProcessingException, SQLException {
        makeKeys();
        for (Recipe recipe : Cookbook.deskRecipes()) {
            JsonNode found = recipe.ask(key(recipe.role()));
            if (recipe.variables().contains("idempotencyKey")) {
                assertEquals(
                        found.toPrettyString(),
                        recipe.ask(key(recipe.role())).toPrettyString(),
                        recipe.question() + " when it is sent again");
            }
            if (Boolean.getBoolean("dateline.cookbook.update")) {
                Cookbook.replace(recipe.section(), recipe.rewritten(Layout.of(found)));
                continue;
            }
            assertEquals(
                    recipe.written().toPrettyString(), found.toPrettyString(), recipe.question());
        }
    }
}
