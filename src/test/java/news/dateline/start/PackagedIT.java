package news.dateline.start;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import news.dateline.cookbook.Cookbook;
import news.dateline.cookbook.Recipe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The packaged program, on a configured database. The profile {@code aot} has Quarkus note down
 * what the JVM learns meanwhile, for the program's AOT cache.
 */
@Tag("packaged")
@QuarkusIntegrationTest
@WithTestResource(SampleDatabase.class)
class PackagedIT {

    private static final int ROUNDS = Integer.getInteger("dateline.packaged.rounds", 1);

    @Test
    void answersEveryRecipeOfTheCookbook() throws JsonProcessingException {
        List<Recipe> recipes = Cookbook.recipes();
        for (int round = 0; round < ROUNDS; round++) {
            for (Recipe recipe : recipes) {
                assertEquals(
                        recipe.written().toPrettyString(),
                        recipe.ask().toPrettyString(),
                        recipe.question());
            }
        }
    }
}
