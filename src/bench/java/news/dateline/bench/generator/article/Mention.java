package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Entity;

/** An entity named in an article. */
record Mention(Entity entity, Words words, Form form, Tagging tagging) {

    void put(Json json) {
        json.put("entity", entity.key());
        words.put(json);
        json.put("form", form);
        tagging.put(json);
    }
}
