package news.dateline.bench.generator.article;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Entity;

/**
 * Who is credited.
 *
 * @param agent null = no entity
 */
record Credit(Passage name, Entity agent, String role) {

    void put(Json json) {
        json.put("name", name.text())
                .put("agent", agent == null ? null : agent.key())
                .put("role", role);
    }
}
