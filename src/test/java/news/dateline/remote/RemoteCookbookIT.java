package news.dateline.remote;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import news.dateline.cookbook.Cookbook;
import news.dateline.cookbook.Recipe;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Each recipe of the cookbook, as somebody elsewhere asks it. */
@Tag("remote")
@ExtendWith(RunningDateline.class)
class RemoteCookbookIT {

    static List<Recipe> recipes() {
        return Cookbook.recipes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipes")
    void answersAsThePageSays(Recipe recipe) throws JsonProcessingException {
        assertEquals(recipe.written().toPrettyString(), recipe.ask().toPrettyString());
    }
}
