package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Entity;

/** An entity named in an article. */
record Mention(Entity entity, Words words, Form form, Tagging tagging) {

    void put(Json json) {
        json.begin().put("entity", entity.key());
        words.put(json);
        json.put("form", form);
        tagging.put(json);
        json.end();
    }
}
