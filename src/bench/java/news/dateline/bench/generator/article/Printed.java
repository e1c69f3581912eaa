package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.When;

/**
 * A date and how the article prints it.
 *
 * @param text null = it does not
 */
public record Printed(When when, String text) {

    public void put(Json json, String name) {
        json.begin(name)
                .put("earliest", when.earliest().toString())
                .put("latest", when.latest().toString())
                .put("precision", when.precision())
                .put("text", text)
                .end();
    }
}
