package news.dateline.cookbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each recipe of the cookbook answers as the page says, in as many statements. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class CookbookTest {

    static List<Recipe> recipes() {
        return Cookbook.recipes();
    }

    /** To take a change over: run with -Ddateline.cookbook.update=true, and read the difference. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("recipes")
    void answersAsThePageSays(Recipe recipe) throws JsonProcessingException {
        AtomicReference<JsonNode> found = new AtomicReference<>();
        int statements = StatementCount.during(SampleGraph.DATABASE, () -> found.set(recipe.ask()));
        if (Boolean.getBoolean("dateline.cookbook.update")) {
            Cookbook.replace(
                    recipe.section(), recipe.rewritten(statements, Layout.of(found.get())));
            return;
        }
        assertEquals(
                recipe.written().toPrettyString(), found.get().toPrettyString(), recipe.question());
        assertEquals(recipe.statements(), statements, recipe.question() + " SQL statements");
    }

    @Test
    void everyQuestionIsInTheContentsAndNoOther() {
        assertEquals(
                Cookbook.all().stream()
                        .map(recipe -> Cookbook.entry(recipe.question()))
                        .collect(Collectors.joining("\n")),
                String.join("\n", Cookbook.contents()));
    }

    @Test
    void noTwoRecipesHaveTheSameQuestionOrOperation() {
        Set<String> seen = new HashSet<>();
        for (Recipe recipe : Cookbook.all()) {
            assertTrue(seen.add(recipe.question()), recipe.question() + " stands there twice");
            assertTrue(seen.add(recipe.operation()), recipe.operation() + " stands there twice");
        }
    }
}
