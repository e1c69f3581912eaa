package news.dateline.remote;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import news.dateline.cookbook.Cookbook;
import news.dateline.cookbook.Recipe;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The recipes at the desk, with keys that are made as the page says. */
@Tag("remote")
class DeskCookbookIT {

    private static final Map<String, String> NAMES =
            Map.of("contributor", "mara", "editor", "eva", "admin", "ada");

    @TempDir Path folder;

    @Test
    void answersAsThePageSays() throws Exception {
        assumeTrue(Executable.given().isPresent(), "needs -Ddateline.executable=PATH");
        Executable executable = Executable.given().orElseThrow().on("remote_desk_cookbook");
        int port = FreePorts.next();
        Map<String, String> settings = Map.of("DATELINE_SAMPLE", "true");
        try (Program server = executable.serve(folder, port, settings).untilItAnswers()) {
            RestAssured.baseURI = "http://localhost";
            RestAssured.port = port;
            Map<String, String> keys = new HashMap<>();
            for (String role : List.of("contributor", "editor", "admin")) {
                keys.put(role, created(executable, role));
            }
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> keys.values().stream().allMatch(DeskCookbookIT::isKnown));
            for (Recipe recipe : Cookbook.deskRecipes()) {
                assertEquals(
                        recipe.written().toPrettyString(),
                        recipe.ask(keys.get(recipe.role())).toPrettyString(),
                        recipe.question());
            }
        } finally {
            RestAssured.reset();
        }
    }

    private String created(Executable executable, String role) throws Exception {
        try (Program command =
                executable.run(folder, "keys", "create", NAMES.get(role), "--role", role)) {
            assertEquals(0, command.exit(), command.output());
            return command.standardOutput().strip();
        }
    }

    private static boolean isKnown(String key) {
        return given().header("Authorization", "Bearer " + key)
                        .queryParam("query", "{ viewer { name } }")
                        .get("/graphql")
                        .statusCode()
                == 200;
    }
}
