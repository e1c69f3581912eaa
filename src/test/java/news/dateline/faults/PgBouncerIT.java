package news.dateline.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import news.dateline.cookbook.Cookbook;
import news.dateline.cookbook.Recipe;
import news.dateline.start.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Reading through PgBouncer in transaction mode; migrations and loading go to the server itself.
 */
@Tag("faults")
class PgBouncerIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 5;

    @TempDir Path home;

    @Test
    void theCookbookIsAnswered() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            for (String name : ReaderSettings.NAMES) {
                server.run(
                        "alter role dateline_reader in database dateline set %s = '%s'"
                                .formatted(name, ReaderSettings.value(name)));
            }
            try (PgBouncer bouncer = PgBouncer.before(server, folder);
                    Program program =
                            Served.on(
                                    home,
                                    List.of(bouncer.port()),
                                    "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:"
                                            + server.port()
                                            + "/dateline",
                                    "-Dquarkus.datasource.reactive.cache-prepared-statements=false",
                                    "-Dquarkus.datasource.reactive.postgresql.use-layer7-proxy=true")) {
                for (int round = 0; round < ROUNDS; round++) {
                    askAllAtOnce(program);
                }
            }
        }
    }

    private static void askAllAtOnce(Program program) throws Exception {
        List<Recipe> recipes = Cookbook.recipes();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (Recipe recipe : recipes) {
            answers.add(ask(program, recipe));
        }
        for (int i = 0; i < recipes.size(); i++) {
            assertEquals(
                    JSON.readTree(recipes.get(i).answer()).toPrettyString(),
                    recipes.get(i)
                            .masked(JSON.readTree(answers.get(i).get().body()))
                            .toPrettyString(),
                    recipes.get(i).question());
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(Program program, Recipe recipe)
            throws Exception {
        ObjectNode body = JSON.createObjectNode();
        body.put("query", recipe.query());
        body.set("variables", JSON.readTree(recipe.variables()));
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(program.address()))
                                .header("content-type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
